package org.article30.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What a backup says of itself in its first lines.
 *
 * @param written when it was written
 * @param schema the version of the schema its rows are of
 * @param origin which register it is of: the same for all backups of one register, and for no other
 * @param length how many revisions its history has
 * @param head the hash of the newest of them, 64 zeros where there is none
 * @param breaks at how many places its history and its records did not agree when it was written; 0 unless something was
 *               altered past the program
 * @param rows how many rows each table has
 */
public record BackupHeader(Instant written, int schema, String origin, long length, String head, int breaks, SortedMap<String, Long> rows) {

    static final String FORMAT = "-- article30 backup ";
    static final int VERSION = 1;
    static final String SCHEMA_BEGINS = "-- schema begins";
    static final String SCHEMA_ENDS = "-- schema ends";
    static final String END = "-- end";

    /** How many records the register has. */
    public long records() {
        return rows.getOrDefault("register_record", 0L);
    }

    /** Whether the register had the same rows and the same history then as in another backup. */
    boolean isAs(BackupHeader other) {
        return schema == other.schema && head.equals(other.head) && rows.equals(other.rows);
    }

    /** The same with that many breaks. */
    BackupHeader withBreaks(int found) {
        return new BackupHeader(written, schema, origin, length, head, found, rows);
    }

    /** Its lines, each without line end, the last announcing the schema. */
    List<String> lines() {
        var lines = new ArrayList<>(List.of(FORMAT + VERSION, "-- written " + written, "-- schema " + schema, "-- origin " + origin,
                "-- history " + length + " " + head, "-- breaks " + breaks));
        rows.forEach((table, count) -> lines.add("-- rows " + table + " " + count));
        lines.add(SCHEMA_BEGINS);
        return lines;
    }
}
