package org.article30.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.article30.document.FileNotWritten;
import org.article30.shell.Ask;
import org.article30.law.UnusableLaw;
import org.article30.store.ExpectedFailure;
import org.article30.text.Texts;
import org.article30.ui.Problems;
import org.slf4j.LoggerFactory;

/** Tells the user of a failure: what was to be expected in plain words, a fault of the program with a code and details to copy. */
final class Failures implements Problems {

    private final Ask ask;
    private final Texts texts;

    Failures(Ask ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
    }

    @Override
    public void report(Throwable failure) {
        var words = said(failure, texts);
        if (words.isPresent()) {
            LoggerFactory.getLogger(Failures.class).warn("{}", failure.getClass().getName());
            ask.warn(texts.text("problem.title"), words.get());
        } else {
            var code = code(failure);
            LoggerFactory.getLogger(Failures.class).error("fault {}", code, failure);
            ask.fault(code, details(failure));
        }
    }

    /** What an expected failure says to the user; nothing for a fault of the program. */
    static Optional<String> said(Throwable failure, Texts texts) {
        return switch (failure) {
            case ExpectedFailure expected -> Optional.of(texts.text(expected.textKey(), expected.arguments().toArray()));
            case UnusableLaw law -> Optional.of(texts.text("law.unusable", texts.text(law.textKey(), law.arguments().toArray())));
            case FileNotWritten written -> Optional.of(texts.text("problem.notWritten." + written.reason(), written.target().toString()));
            case FileSystemException file -> Optional.of(texts.text("problem.file", String.valueOf(file.getFile()), String.valueOf(file.getReason())));
            default -> Optional.empty();
        };
    }

    /** A short code that is the same wherever the program fails in the same way: eight digits of where it failed. */
    static String code(Throwable failure) {
        var where = new StringBuilder();
        for (var cause : List.of(failure, Optional.ofNullable(failure.getCause()).orElse(failure))) {
            where.append(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                where.append(frame.getClassName()).append(frame.getMethodName());
            }
        }
        return "%08X".formatted(where.toString().hashCode()).toUpperCase(Locale.ROOT);
    }

    private static String details(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
