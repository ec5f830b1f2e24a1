package org.article30.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.article30.activity.Activity;
import org.article30.party.Party;
import org.article30.register.Merge;
import org.article30.register.OpenRegister;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one record of two parties or two activities, or says what that would do. */
@Command(name = "merge", mixinStandardHelpOptions = true, resourceBundle = "org.article30.text.commands")
final class MergeCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "KEEP")
    private String keep;

    @Parameters(index = "2", paramLabel = "OTHER")
    private String other;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private Since since;

    @Mixin
    private WritingOption register;

    private final Texts texts;

    MergeCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        var day = since.day();
        try (var open = register.open(file)) {
            var merge = Merge.of(open, found(open, keep), found(open, other));
            if (dryRun) {
                tell(merge.preview());
            } else {
                tell(merge.run(merge.reason(since.reason(""), texts), day).effect());
            }
        }
        return CommandLineInterface.DONE;
    }

    private void tell(Merge.Effect effect) {
        var out = spec.commandLine().getOut();
        out.println(texts.text(dryRun ? "cli.merge.preview" : "cli.merge.done", effect.kept(), effect.other(), effect.moved().size(), effect.taken().size()));
        if (dryRun) {
            effect.moved().forEach(moved -> out.println(texts.text("merge.moved.one", texts.text("kind." + moved.kind().name()), moved.title())));
        }
    }

    /** The activity or party that a text names, by its reference, name or id. */
    private static Id<?> found(OpenRegister open, String text) {
        return Stream.concat(
                StreamSupport.stream(open.records(Activity.KIND).each().spliterator(), false).filter(activity -> isMeant(activity, text)),
                open.records(Party.KIND).all().stream().filter(party -> text.equalsIgnoreCase(party.value().name()) || party.id().equals(Id.of(text))))
                .findFirst().<Id<?>>map(Stored::id).orElseThrow(() -> new BadArgument("no-record-to-merge", text));
    }

    private static boolean isMeant(Stored<Activity> activity, String text) {
        var own = activity.value().particulars();
        return text.equals(own.reference()) || text.equalsIgnoreCase(own.name()) || activity.id().equals(Id.of(text));
    }
}
