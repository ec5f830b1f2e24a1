package org.article30.register;

import java.util.ArrayList;
import java.util.List;
import org.article30.history.Break;
import org.article30.history.Break.Fault;
import org.article30.history.Verification;
import org.article30.records.Kind;

/** Holds all of an open register against its history: records, what they are called in lists, and evidence files. */
public final class Proof {

    private final OpenRegister register;

    /** The proof of that register. */
    public Proof(OpenRegister register) {
        this.register = register;
    }

    /** What comes of it; {@code head} is a hash that was kept elsewhere, blank for none. */
    public Verification verify(String head) {
        return register.database().read(_ -> {
            var verification = register.history().verify(head);
            var more = new ArrayList<Break>();
            if (verification.breaks().stream().noneMatch(Break.Content.class::isInstance)) { // else values may not even be readable
                RegisterContent.KINDS.forEach(kind -> more.addAll(misnamed(kind)));
            }
            register.evidence().altered().forEach(sha256 -> more.add(new Break.Evidence(sha256)));
            return verification.with(more);
        });
    }

    private <T extends Record> List<Break.Content> misnamed(Kind<T> kind) {
        var titles = register.records(kind).titles();
        var breaks = new ArrayList<Break.Content>();
        register.records(kind).forEach(stored -> {
            if (!kind.title().apply(stored.value()).equals(titles.get(stored.id()))) {
                breaks.add(new Break.Content(stored.id(), kind.name(), Fault.ALTERED));
            }
        });
        return breaks;
    }
}
