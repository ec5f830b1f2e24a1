package org.article30.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.article30.history.Break;
import org.article30.history.History;
import org.article30.history.Revision;
import org.article30.history.Verification;
import org.article30.history.Verification.Cut;
import org.article30.records.Kind;
import org.article30.text.Texts;

/** Says in words what came of holding a register against its history. */
public final class ProofWords {

    /** How many places are named one by one. */
    private static final int NAMED = 20;

    private final OpenRegister register;
    private final Texts texts;

    /** The words on that register. */
    public ProofWords(OpenRegister register, Texts texts) {
        this.register = register;
        this.texts = texts;
    }

    /** The verdict, in a sentence. */
    public String verdict(Verification verification) {
        return switch (verification.verdict()) {
            case CONSISTENT -> texts.text("proof.consistent", verification.changes());
            case UNALTERED -> texts.text(verification.redactedSince().isEmpty() ? "proof.unaltered" : "proof.unaltered.but", verification.known(), verification.changes());
            case ALTERED -> texts.text("proof.altered", verification.breaks().size());
        };
    }

    /** What was taken out of the history and recorded as such, in a sentence; blank for nothing. */
    private String redacted(Verification verification) {
        var places = verification.redacted();
        return places.isEmpty() ? "" : texts.text("proof.redacted", places.size(), named(places.stream().map(Cut::seq).toList()));
    }

    /** What was taken out after the head that was kept, which that head does not prove, in a sentence; blank for nothing. */
    private String redactedSince(Verification verification) {
        var cuts = verification.redactedSince();
        return cuts.isEmpty() ? "" : texts.text("proof.redacted.since", cuts.size(), named(cuts.stream().map(Cut::seq).toList()),
                cuts.stream().map(Cut::by).distinct().limit(NAMED).map(by -> texts.text("proof.redacted.by", String.valueOf(by), of(by))).collect(Collectors.joining("; ")));
    }

    private static String named(List<Long> places) {
        var named = places.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return places.size() > NAMED ? named + ", …" : named;
    }

    /** All that is to be told beside the verdict, a sentence each. */
    public List<String> details(Verification verification) {
        var told = new ArrayList<String>();
        verification.breaks().forEach(found -> told.add(said(found)));
        told.add(redacted(verification));
        told.add(redactedSince(verification));
        told.add(withoutFile(verification));
        told.removeIf(String::isBlank);
        return told;
    }

    private String withoutFile(Verification verification) {
        if (verification.breaks().stream().anyMatch(found -> found instanceof Break.Tables || found instanceof Break.Content)) { // documents may not be readable
            return "";
        }
        var titles = new Proof(register).withoutFile();
        return titles.isEmpty() ? "" : texts.text("proof.without-file", titles.size(),
                titles.stream().limit(NAMED).collect(Collectors.joining(", ")) + (titles.size() > NAMED ? ", …" : ""));
    }

    /** What was altered, in a sentence. */
    private String said(Break found) {
        return switch (found) {
            case Break.Altered(var seq) -> texts.text("proof.break.altered", String.valueOf(seq), of(seq));
            case Break.Unlinked(var seq) -> texts.text("proof.break.unlinked", String.valueOf(seq), of(seq), String.valueOf(seq - 1));
            case Break.PutIn(var seq) -> texts.text("proof.break.put-in", String.valueOf(seq));
            case Break.Tables(var names) -> texts.text("proof.break.tables", String.join(", ", names));
            case Break.Missing(var first, var last) -> first == last
                    ? texts.text("proof.break.missing", String.valueOf(first))
                    : texts.text("proof.break.missing-some", String.valueOf(first), String.valueOf(last));
            case Break.Content content -> texts.text("proof.break.content." + content.fault().name().toLowerCase(java.util.Locale.ROOT), named(content));
            case Break.Evidence(var sha256) -> texts.text("proof.break.evidence", sha256);
            case Break.Head(var hash) -> texts.text("proof.break.head", hash);
        };
    }

    /** When a revision was recorded and by whom, as the history says. */
    private String of(long seq) {
        return register.history().since(seq - 1, 1).stream().filter(revision -> revision.seq() == seq).findFirst()
                .map(revision -> texts.text("proof.recorded", texts.date(LocalDate.ofInstant(revision.recordedAt(), ZoneId.systemDefault())), revision.author()))
                .orElse("");
    }

    /** What a record is called, there or, where it is gone, when it was last; by its id where that cannot be read. */
    private String named(Break.Content content) {
        var kind = RegisterContent.kind(content.kind());
        return kind.flatMap(one -> title(one, content)).filter(title -> !title.isBlank()).orElse(content.record().toString())
                + kind.map(one -> " (" + texts.record(one.type()) + ")").orElse("");
    }

    private <T extends Record> Optional<String> title(Kind<T> kind, Break.Content content) {
        History history = register.history();
        return history.of(content.record()).stream().filter(revision -> !revision.isRemoval()).findFirst().flatMap(revision -> title(kind, history, revision));
    }

    private static <T extends Record> Optional<String> title(Kind<T> kind, History history, Revision revision) {
        try {
            return history.valueAfter(revision, kind.form()).map(kind.title());
        } catch (RuntimeException e) {
            return Optional.empty(); // altered so that it cannot be read
        }
    }
}
