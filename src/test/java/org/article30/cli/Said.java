package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.article30.law.KeptLaw;
import picocli.CommandLine;

/** How a command ended and what it said. */
record Said(int code, String out, String err) {

    /** The law data as shipped: nothing is ever kept in this folder. */
    private static final KeptLaw LAW = new KeptLaw(Path.of("target", "no-law-data"));

    /** Runs a command, in English. */
    static Said by(Object... words) {
        return in(Locale.ENGLISH, words);
    }

    /** Runs a command in a language. */
    static Said in(Locale language, Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = CommandLineInterface.run(new PrintWriter(out, true), new PrintWriter(err, true), language, LAW, texts(words));
        return new Said(code, out.toString(), err.toString());
    }

    /** Runs a command, in English, with the law data kept in a folder. */
    static Said with(Path folder, Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = CommandLineInterface.run(new PrintWriter(out, true), new PrintWriter(err, true), Locale.ENGLISH, new KeptLaw(folder), texts(words));
        return new Said(code, out.toString(), err.toString());
    }

    /** Runs a command that the program does not have, beside its own. */
    static Said withCommand(String name, Object command) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine line = CommandLineInterface.line(new PrintWriter(out, true), new PrintWriter(err, true), Locale.ENGLISH, LAW);
        line.addSubcommand(name, command);
        line.setOut(line.getOut()).setErr(line.getErr()).setExecutionExceptionHandler(line.getExecutionExceptionHandler());
        int code = CommandLineInterface.run(line, name);
        return new Said(code, out.toString(), err.toString());
    }

    private static String[] texts(Object... words) {
        return Stream.of(words).map(Object::toString).toArray(String[]::new);
    }

    /** Makes sure that the command did what it was asked, and complained of nothing. */
    Said done() {
        assertThat(err).isEmpty();
        assertThat(code).isEqualTo(CommandLineInterface.DONE);
        return this;
    }

    /** Makes sure that the command was refused in one or two plain lines that say this. */
    Said refused(String... parts) {
        assertThat(err).contains(parts).doesNotContain("\tat ", "Exception:", "Caused by").satisfies(text -> assertThat(text.lines().count()).isBetween(1L, 2L));
        assertThat(out).isEmpty();
        assertThat(code).isEqualTo(CommandLineInterface.BAD);
        return this;
    }

    /** A register made from a sample. */
    static Path sample(String name, Path folder, Object... options) {
        var file = folder.resolve(name + ".mv.db");
        by(Stream.concat(Stream.of("sample", name, file), Stream.of(options)).toArray()).done();
        return file;
    }
}
