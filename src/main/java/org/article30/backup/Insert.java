package org.article30.backup;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row as an INSERT statement of literals, as the SQL standard writes them.
 *
 * @param table the table
 * @param columns its columns
 * @param values a value for each of these
 */
record Insert(String table, List<String> columns, List<@Nullable Object> values) {

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int PIECE = 4096;

    /** Writes the statement and a line feed. */
    void writeTo(Writer out) throws IOException {
        out.append("INSERT INTO ").append(table).append(" (").append(String.join(", ", columns)).append(") VALUES (");
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            literal(out, values.get(i));
        }
        out.append(");\n");
    }

    private static void literal(Writer out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth.toString());
            case Integer number -> out.append(number.toString());
            case Long number -> out.append(number.toString());
            case LocalDate day -> out.append("date '").append(day.toString()).append('\'');
            case Instant time -> out.append("timestamp with time zone '").append(TIMESTAMP.format(time)).append('\'');
            case UUID id -> out.append('\'').append(id.toString()).append('\'');
            case String text -> out.append('\'').append(text.replace("'", "''")).append('\'');
            case byte[] bytes -> hexadecimal(out, bytes);
            default -> throw new IllegalStateException("no literal for " + value.getClass());
        }
    }

    private static void hexadecimal(Writer out, byte[] bytes) throws IOException {
        out.append("X'");
        for (int i = 0; i < bytes.length; i += PIECE) {
            out.append(HexFormat.of().formatHex(Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + PIECE))));
        }
        out.append('\'');
    }
}
