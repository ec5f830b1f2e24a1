package org.article30.backup;

import static org.article30.db.Tables.RECORD_REFERENCE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.article30.history.History;
import org.article30.history.Redaction;
import org.article30.records.EvidenceFiles;
import org.article30.store.Database;
import org.article30.store.MalformedInput;
import org.article30.store.Salvage;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Takes over the rows that can be read of a damaged register into a new one, and keeps account of them. */
final class Taking {

    private final Salvage salvage;
    private final Titles titles;
    private long mended;
    private long lost;

    Taking(Salvage salvage, Titles titles) {
        this.salvage = salvage;
        this.titles = titles;
    }

    /** Takes over what stands by itself: records, revisions, evidence files. */
    void take(DSLContext sql) {
        var rows = new Rows(sql);
        for (var table : Contents.tables()) {
            if (!table.equals(RECORD_REFERENCE) && rows.columns().containsKey(table.getName())) {
                salvage.rows(table.getName(), row -> take(rows, table.getName(), row));
            }
        }
    }

    private void take(Rows rows, String table, Map<String, Object> row) {
        if (!isSound(table, row) || !rows.insert(insert(table, row))) {
            lost++;
        }
    }

    private static Insert insert(String table, Map<String, Object> row) {
        List<@Nullable Object> values = new ArrayList<>(row.values());
        return new Insert(table, List.copyOf(row.keySet()), values);
    }

    /** Evidence that is not what its hash says proves nothing; a note of redaction that cannot be read accounts for nothing. */
    private static boolean isSound(String table, Map<String, Object> row) {
        return switch (table) {
            case "evidence_file" -> row.get("bytes") instanceof byte[] bytes && EvidenceFiles.sha256(bytes).equals(row.get("sha256"));
            case "revision" -> !Redaction.KIND.equals(row.get("kind")) || isRedaction(row);
            default -> true;
        };
    }

    private static boolean isRedaction(Map<String, Object> row) {
        try {
            Redaction.FORM.read(String.valueOf(row.get("value_after")), Integer.parseInt(String.valueOf(row.get("form"))));
            return true;
        } catch (MalformedInput | NumberFormatException e) {
            return false;
        }
    }

    /** Mends records from the history, then takes over which refers to which. */
    void end(DSLContext sql) {
        var mending = new Mending(sql, titles);
        mended = mending.mend();
        lost += mending.dropped();
        var rows = new Rows(sql);
        salvage.rows(RECORD_REFERENCE.getName(), row -> take(rows, RECORD_REFERENCE.getName(), row));
    }

    /** What was taken over, by the new register. */
    Recovery.Account account(Database register) {
        var header = new Backup(register, Clock.systemUTC()).header();
        return new Recovery.Account(header.records(), header.rows().getOrDefault("evidence_file", 0L), mended, lost, salvage.isComplete(), salvage.condition(),
                new History(register, Clock.systemUTC(), "").verify());
    }
}
