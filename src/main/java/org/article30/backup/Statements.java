package org.article30.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.article30.backup.BackupProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of a backup, one after another. A backup is taken to be hostile: what is read is data, never a
 * command, and whatever is not an INSERT of literals exactly as {@link Insert} writes it is refused with its line.
 */
final class Statements {

    /** The longest text taken, in characters; in bytes of evidence half as much. */
    static final int MOST_CHARACTERS = 64 << 20;

    private static final int LONGEST_WORD = 63;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_LINE = 4000;
    private static final int NONE = -2;
    private static final int END = -1;

    private final Reader in;
    private final Path file;
    private long line = 1;
    private int ahead = NONE;

    /** The statements in {@code in}, buffered; {@code file} is named where something is wrong. */
    Statements(Reader in, Path file) {
        this.in = in;
        this.file = file;
    }

    /** The line that was reached, from 1 on. */
    long line() {
        return line;
    }

    /** The lines of the header, up to the one that announces the schema, which is left out. */
    List<String> header() throws IOException {
        var lines = new ArrayList<String>();
        for (var next = line(LONGEST_LINE); !next.equals(BackupHeader.SCHEMA_BEGINS); next = line(LONGEST_LINE)) {
            lines.add(next);
            if (lines.size() == 1 && !next.startsWith(BackupHeader.FORMAT)) {
                return lines;
            }
            if (lines.size() > MOST_COLUMNS) {
                throw refused();
            }
        }
        return lines;
    }

    /** Passes over the schema, which is there for people to read and is never executed. */
    void skipSchema() throws IOException {
        for (int i = 0; !line(LONGEST_LINE).equals(BackupHeader.SCHEMA_ENDS); i++) {
            if (i > MOST_LINES) {
                throw refused();
            }
        }
    }

    private String line(int longest) throws IOException {
        var text = new StringBuilder();
        for (int next = next(); next != '\n'; next = next()) {
            if (text.length() == longest) {
                throw refused();
            }
            text.append((char) next);
        }
        return text.toString();
    }

    /** The next row; nothing at the end mark, behind which nothing may stand. */
    Optional<Insert> row() throws IOException {
        if (peek() == '-') {
            if (!line(LONGEST_WORD).equals(BackupHeader.END) || peek() != END) {
                throw refused();
            }
            return Optional.empty();
        }
        expect("INSERT INTO ");
        var table = word();
        expect(" (");
        var columns = new ArrayList<String>();
        do {
            columns.add(word());
        } while (more(columns));
        expect(" VALUES (");
        var values = new ArrayList<@Nullable Object>();
        do {
            values.add(literal());
        } while (more(values));
        expect(";\n");
        if (columns.size() != values.size()) {
            throw refused();
        }
        return Optional.of(new Insert(table, columns, values));
    }

    /** Whether a list goes on; its closing bracket is read. */
    private boolean more(List<?> list) throws IOException {
        int next = next();
        if (next == ',' && list.size() < MOST_COLUMNS) {
            expect(" ");
            return true;
        }
        if (next != ')') {
            throw refused();
        }
        return false;
    }

    private @Nullable Object literal() throws IOException {
        int first = peek();
        if (first == '\'') {
            next();
            return text();
        }
        if (first == 'X') {
            expect("X'");
            return bytes();
        }
        if (first == '-' || first >= '0' && first <= '9') {
            return number();
        }
        return named(word());
    }

    private @Nullable Object named(String word) throws IOException {
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            case "date" -> quoted(" '");
            case "timestamp" -> quoted(" with time zone '");
            default -> throw refused();
        };
    }

    private String quoted(String before) throws IOException {
        expect(before);
        return text();
    }

    /** A text whose first quotation mark is read. */
    private String text() throws IOException {
        var text = new StringBuilder();
        while (true) {
            int next = next();
            if (next == '\'') {
                if (peek() != '\'') {
                    return text.toString();
                }
                next();
            }
            if (text.length() == MOST_CHARACTERS) {
                throw new BackupProblem(Reason.TOO_LARGE, file);
            }
            text.append((char) next);
        }
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = next(); next != '\''; next = next()) {
            int high = Character.digit(next, 16);
            int low = Character.digit(next(), 16);
            if (high < 0 || low < 0) {
                throw refused();
            }
            if (bytes.size() == MOST_CHARACTERS / 2) {
                throw new BackupProblem(Reason.TOO_LARGE, file);
            }
            bytes.write(high << 4 | low);
        }
        return bytes.toByteArray();
    }

    private Long number() throws IOException {
        var digits = new StringBuilder();
        while ((peek() == '-' || peek() >= '0' && peek() <= '9') && digits.length() <= LONGEST_WORD) {
            digits.append((char) next());
        }
        try {
            return Long.valueOf(digits.toString());
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    private String word() throws IOException {
        var word = new StringBuilder();
        while (word.length() <= LONGEST_WORD && (peek() == '_' || peek() >= 'a' && peek() <= 'z' || peek() >= '0' && peek() <= '9')) {
            word.append((char) next());
        }
        if (word.isEmpty()) {
            throw refused();
        }
        return word.toString();
    }

    private void expect(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (next() != text.charAt(i)) {
                throw refused();
            }
        }
    }

    private int peek() throws IOException {
        if (ahead == NONE) {
            ahead = in.read();
        }
        return ahead;
    }

    private int next() throws IOException {
        int next = peek();
        if (next == END) {
            throw new BackupProblem(Reason.CUT_SHORT, file);
        }
        ahead = NONE;
        if (next == '\n') {
            line++;
        }
        return next;
    }

    private BackupProblem refused() {
        return new BackupProblem(Reason.REFUSED, file, line);
    }
}
