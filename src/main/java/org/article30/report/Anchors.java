package org.article30.report;

import org.article30.store.Id;

/** The keys under which parts of a report can be linked to. */
final class Anchors {

    private Anchors() {
    }

    static String party(Id<?> id) {
        return "party-" + id;
    }

    static String document(Id<?> id) {
        return "document-" + id;
    }

    static String activity(Id<?> id) {
        return "activity-" + id;
    }

    static String transfer(Id<?> id) {
        return "transfer-" + id;
    }

    static String engagement(Id<?> id) {
        return "engagement-" + id;
    }

    static String general(Id<?> id) {
        return "general-" + id;
    }
}
