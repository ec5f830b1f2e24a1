package org.article30.app;

/** The pictures of the kinds of record, by their Ikonli names. */
final class Icons {

    private Icons() {
    }

    /** The picture of a kind of record, by the kind's name. */
    static String of(String kind) {
        return switch (kind) {
            case "activity" -> "mdoal-assignment";
            case "general-provisions" -> "mdoal-library_books";
            case "party" -> "mdoal-domain";
            case "engagement" -> "mdomz-supervisor_account";
            case "transfer" -> "mdomz-public";
            case "transfer-assessment" -> "mdoal-fact_check";
            case "interest-assessment" -> "mdoal-gavel";
            case "screening" -> "mdoal-filter_alt";
            case "impact-assessment" -> "mdoal-assessment";
            case "breach" -> "mdomz-report_problem";
            case "subject-request" -> "mdomz-record_voice_over";
            case "consent" -> "mdomz-thumb_up";
            case "change-notice" -> "mdomz-published_with_changes";
            case "document" -> "mdoal-description";
            case "waiver", "findings" -> "mdomz-rule";
            case "catalogue-entry" -> "mdoal-category";
            default -> "mdoal-book";
        };
    }
}
