package org.article30.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.article30.backup.BackupProblem.Reason;

/** Reads the first lines of a backup. */
final class HeaderLines {

    private static final Pattern LINE = Pattern.compile("-- (written|schema|origin|history|breaks|rows) ([^\\p{Cntrl}]{1,120})");
    private static final Pattern ROWS = Pattern.compile("([a-z_]{1,40}) (\\d{1,15})");
    private static final Pattern HISTORY = Pattern.compile("(\\d{1,15}) ([0-9a-f]{64})");
    private static final Pattern ORIGIN = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Path file;
    private final Map<String, String> values = new HashMap<>();
    private final SortedMap<String, Long> rows = new TreeMap<>();

    private HeaderLines(Path file) {
        this.file = file;
    }

    /** The header of those lines, the first of the file to the one that announces the schema. */
    static BackupHeader of(Path file, List<String> lines) {
        var read = new HeaderLines(file);
        read.requireFormat(lines.isEmpty() ? "" : lines.getFirst());
        lines.stream().skip(1).forEach(read::take);
        return read.header();
    }

    private void requireFormat(String line) {
        if (!line.startsWith(BackupHeader.FORMAT)) {
            throw new BackupProblem(Reason.NOT_A_BACKUP, file);
        }
        if (!line.equals(BackupHeader.FORMAT + BackupHeader.VERSION)) {
            throw new BackupProblem(Reason.NEWER, file);
        }
    }

    private void take(String line) {
        var found = matched(LINE, line);
        if (found.group(1).equals("rows")) {
            var table = matched(ROWS, found.group(2));
            if (rows.put(table.group(1), Long.valueOf(table.group(2))) != null) {
                throw refused();
            }
        } else if (values.put(found.group(1), found.group(2)) != null) {
            throw refused();
        }
    }

    private BackupHeader header() {
        try {
            var history = matched(HISTORY, value("history"));
            return new BackupHeader(Instant.parse(value("written")), Integer.parseInt(matched(NUMBER, value("schema")).group()),
                    matched(ORIGIN, value("origin")).group(), Long.parseLong(history.group(1)), history.group(2),
                    Integer.parseInt(matched(NUMBER, value("breaks")).group()), rows);
        } catch (DateTimeException e) {
            throw refused();
        }
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    private Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw refused();
        }
        return matcher;
    }

    private BackupProblem refused() {
        return new BackupProblem(Reason.REFUSED, file, 1L);
    }
}
