package org.article30.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.article30.cnil.PiaExport;
import org.article30.cnil.PiaImport;
import org.article30.cnil.PiaNote;
import org.article30.document.WholeFile;
import org.article30.dpia.ImpactAssessment;
import org.article30.register.OpenRegister;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exchanges impact assessments with the CNIL’s PIA tool. */
@Command(name = "pia", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands",
        subcommands = {PiaCommand.Take.class, PiaCommand.Give.class})
final class PiaCommand {

    private static void say(List<PiaNote> notes, CommandLine command, Texts texts) {
        notes.forEach(note -> command.getOut().println(note.sentence(texts)));
    }

    /** Takes the assessment of a file into a register, which is made where there is none. */
    @Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
    static final class Take implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Parameters(index = "0", paramLabel = "FILE.json")
        private Path source;

        @Parameters(index = "1", paramLabel = "REGISTER")
        private Path file;

        @Mixin
        private WritingOption register;

        private final Texts texts;

        Take(Texts texts) {
            this.texts = texts;
        }

        @Override
        public Integer call() {
            var imported = PiaImport.read(source, texts);
            if (register.isThere(file)) {
                try (var open = register.open(file)) {
                    add(open, imported.assessment());
                }
            } else {
                register.made(file, made -> add(made, imported.assessment()));
            }
            spec.commandLine().getOut().println(texts.text("pia.imported", imported.assessment().sheet().title()));
            say(imported.notes(), spec.commandLine(), texts);
            return CommandLineInterface.DONE;
        }

        private Stored<ImpactAssessment> add(OpenRegister open, ImpactAssessment assessment) {
            return open.records(ImpactAssessment.KIND).add(Id.create(), assessment, texts.text("pia.import.reason", String.valueOf(source.getFileName())));
        }
    }

    /** Writes an assessment of a register into a file, wholly or not at all. */
    @Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
    static final class Give implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Parameters(index = "0", paramLabel = "REGISTER")
        private Path file;

        @Option(names = "--record", paramLabel = "REF", required = true)
        private String record;

        @Option(names = {"-o", "--output"}, paramLabel = "FILE.json", required = true)
        private Path target;

        @Option(names = "--language", paramLabel = "en|fr|de")
        private @Nullable String language;

        @Mixin
        private RegisterOption register;

        private final Texts texts;

        Give(Texts texts) {
            this.texts = texts;
        }

        @Override
        public Integer call() {
            var words = Languages.named(language, texts);
            try (var open = register.look(file)) {
                var assessment = open.records(ImpactAssessment.KIND).all().stream().filter(this::isMeant).findFirst()
                        .orElseThrow(() -> new BadArgument("no-assessment", record));
                var export = PiaExport.of(open, assessment, words);
                WholeFile.write(target, out -> {
                    export.write(out);
                    return target;
                });
                spec.commandLine().getOut().println(texts.text("pia.exported", assessment.value().sheet().title(), target.toString()));
                say(export.notes(), spec.commandLine(), texts);
            }
            return CommandLineInterface.DONE;
        }

        private boolean isMeant(Stored<ImpactAssessment> stored) {
            var sheet = stored.value().sheet();
            return record.equals(sheet.reference()) || record.equalsIgnoreCase(sheet.name()) || stored.id().equals(Id.of(record));
        }
    }
}
