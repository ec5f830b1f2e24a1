package org.article30.backup;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.article30.history.Break;
import org.article30.text.Texts;

/** Says in sentences what was recovered, what is missing, and which backup there is. */
public final class RecoveryWords {

    private static final int MOST = 20;

    private final Texts texts;

    /** Sentences in the language of {@code texts}. */
    public RecoveryWords(Texts texts) {
        this.texts = texts;
    }

    /** What was recovered into a file, a sentence each. */
    public List<String> of(Recovery.Account account, Path target) {
        var lines = new ArrayList<String>();
        lines.add(texts.text("recover.done", account.records(), account.history().changes(), account.evidence(), target.toString()));
        if (account.isWhole()) {
            lines.add(texts.text("recover.whole"));
            return lines;
        }
        condition(account).map(texts::text).ifPresent(lines::add);
        if (!account.isComplete()) {
            lines.add(texts.text("recover.incomplete"));
        }
        if (account.mended() > 0) {
            lines.add(texts.text("recover.mended", account.mended()));
        }
        if (account.lost() > 0) {
            lines.add(texts.text("recover.lost", account.lost()));
        }
        var breaks = account.history().breaks();
        breaks.stream().limit(MOST).map(this::of).forEach(lines::add);
        if (breaks.size() > MOST) {
            lines.add(texts.text("recover.more", breaks.size() - MOST));
        }
        lines.add(texts.text("recover.end"));
        return lines;
    }

    private static Optional<String> condition(Recovery.Account account) {
        if (account.history().changes() == 0) {
            return Optional.of("recover.nothing");
        }
        return switch (account.condition()) {
            case AS_CLOSED -> Optional.empty();
            case ALTERED -> Optional.of("recover.file-altered");
            case BEHIND -> Optional.of("recover.behind");
        };
    }

    private String of(Break found) {
        return switch (found) {
            case Break.Missing(long first, long last) -> texts.text("recover.missing", first, last);
            case Break.Altered(long seq) -> texts.text("recover.altered", seq);
            case Break.Unlinked(long seq) -> texts.text("recover.unlinked", seq);
            case Break.PutIn(long seq) -> texts.text("proof.break.put-in", String.valueOf(seq));
            case Break.Tables(List<String> names) -> texts.text("proof.break.tables", String.join(", ", names));
            case Break.Content(var record, _, Break.Fault fault) -> texts.text(switch (fault) {
                case ALTERED -> "recover.record.altered";
                case ADDED -> "recover.record.added";
                case REMOVED -> "recover.record.removed";
            }, record.toString());
            case Break.Evidence(String sha256) -> texts.text("recover.evidence", sha256);
            case Break.Head(String hash) -> texts.text("recover.head", hash);
        };
    }

    /**
     * Which backup there is, a sentence each.
     *
     * @param changes how many changes could be recovered, to tell how many of them the backup lacks; 0 where that is not known
     */
    public List<String> of(Optional<BackupFolder.Found> backup, long changes) {
        if (backup.isEmpty()) {
            return List.of(texts.text("recover.no-backup"));
        }
        var found = backup.get();
        var written = texts.moment(found.header().written().atZone(ZoneId.systemDefault()));
        var lines = new ArrayList<>(List.of(texts.text("recover.backup", found.file().toString(), written, found.header().records(), found.header().length())));
        lines.add(changes > found.header().length() ? texts.text("recover.backup.lacks", changes - found.header().length()) : texts.text("recover.backup.after"));
        return lines;
    }
}
