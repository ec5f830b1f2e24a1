package org.article30.cli;

import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@link RegisterOption} gives to commands that change a register, and whose name their changes bear. */
final class WritingOption extends RegisterOption {

    /** The variable that may hold the author’s name. */
    static final String AUTHOR = "ARTICLE30_AUTHOR";

    @Option(names = "--author", paramLabel = "NAME")
    private @Nullable String author;

    WritingOption(Texts texts) {
        super(texts);
    }

    /** As stated, else as the variable says, else blank: then the register takes the operating system's user. */
    @Override
    String author() {
        var variable = System.getenv(AUTHOR);
        return author != null ? author : variable == null ? "" : variable;
    }
}
