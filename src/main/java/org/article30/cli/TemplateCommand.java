package org.article30.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.article30.party.Party;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.template.Insertion;
import org.article30.template.Templates;
import org.article30.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the templates that ship with the program, or begins records of a register from one. */
@Command(name = "template", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands",
        subcommands = {TemplateCommand.ListCommand.class, TemplateCommand.AddCommand.class})
final class TemplateCommand {

    /** Lists the templates, a line each. */
    @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
    static final class ListCommand implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Option(names = "--language", paramLabel = "en|fr|de")
        private @Nullable String language;

        private final Texts texts;

        ListCommand(Texts texts) {
            this.texts = texts;
        }

        @Override
        public Integer call() {
            var words = Languages.named(language, texts, "no-template-language");
            Templates.all(words.language()).forEach(template -> spec.commandLine().getOut().printf("%-20s  %s%n", template.id(),
                    words.text(template.hasAssessment() ? "templates.line.assessment" : "templates.line.activity", template.name(), template.department())));
            return CommandLineInterface.DONE;
        }
    }

    /** Begins records of a register from a template. */
    @Command(name = "add", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
    static final class AddCommand implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Parameters(index = "0", paramLabel = "ID")
        private String id;

        @Parameters(index = "1", paramLabel = "FILE")
        private Path file;

        @Option(names = "--organisation", paramLabel = "NAME")
        private @Nullable String organisation;

        @Option(names = "--language", paramLabel = "en|fr|de")
        private @Nullable String language;

        @Mixin
        private WritingOption register;

        private final Texts texts;

        AddCommand(Texts texts) {
            this.texts = texts;
        }

        @Override
        public Integer call() {
            var words = Languages.named(language, texts, "no-template-language");
            if (!Templates.IDS.contains(id)) {
                throw new BadArgument("no-template", id, String.join(", ", Templates.IDS));
            }
            var out = spec.commandLine().getOut();
            try (var open = register.open(file)) {
                var controller = controller(open.view());
                var inserted = new Insertion(open, controller, LocalDate.now(), words).add(Templates.of(id, words.language()));
                var view = open.view();
                out.println(texts.text("cli.template.activity", view.activityTitle(inserted.activity())));
                if (!inserted.assessment().isNone()) {
                    out.println(texts.text("cli.template.assessment", view.dpia(inserted.assessment()).sheet().title()));
                }
                if (controller.isNone()) {
                    out.println(texts.text("cli.template.no-controller"));
                }
            }
            return CommandLineInterface.DONE;
        }

        /** The organisation named, or the first of those whose register it is; none where it has none. */
        private Id<Party> controller(RegisterView view) {
            var name = organisation;
            if (name == null) {
                return view.register().organisations().stream().findFirst().orElse(Id.none());
            }
            return view.named(name).orElseThrow(() -> new BadArgument("no-organisation", name));
        }
    }
}
