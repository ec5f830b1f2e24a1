package org.article30.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.article30.history.AsOf;
import org.article30.history.Erasure;
import org.article30.history.Knowledge;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.report.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which day's state of the register a command is about, and whose knowledge of it: today's unless told. */
final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = "--knowledge", paramLabel = "then|now")
    private @Nullable String knowledge;

    /** The day on which the register stood so. */
    LocalDate day() {
        return day == null ? today() : day;
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    /** The sight of the register as it was asked for. Throws {@link BadArgument} where there was nothing on that day. */
    RegisterView view(OpenRegister register) {
        return state().map(state -> {
            requireKept(register, state.day());
            var view = register.view(state);
            requireAnything(register, view.isEmpty());
            return view;
        }).orElseGet(register::view);
    }

    /** All records as they were asked for. Throws {@link BadArgument} where there was nothing on that day. */
    RegisterContent content(OpenRegister register) {
        return state().map(state -> {
            requireKept(register, state.day());
            var content = register.content(state);
            requireAnything(register, content.size() == 0);
            return content;
        }).orElseGet(register::content);
    }

    private static void requireKept(OpenRegister register, LocalDate day) {
        var beginning = new Erasure(register.database(), register.history()).beginning();
        if (day.isBefore(beginning)) {
            throw new BadArgument("as-of-erased", day.toString(), beginning.toString());
        }
    }

    private void requireAnything(OpenRegister register, boolean empty) {
        if (empty) {
            var first = register.history().since(0, 1).stream().findFirst()
                    .map(revision -> revision.recordedAt().atZone(ZoneOffset.UTC).toLocalDate().toString()).orElse("–");
            throw new BadArgument("as-of-empty", day().toString(), first);
        }
    }

    /** What a report says of the state it shows. */
    Standing standing(OpenRegister register) {
        return new Standing(state().map(AsOf::knowledge).orElse(Knowledge.NOW), state().isPresent(), register.history().length(), register.history().head());
    }

    /** The past state asked for, or nothing for the register as it is. */
    private Optional<AsOf> state() {
        var asked = knowledge();
        if (day == null) {
            return Optional.empty();
        }
        if (day.isAfter(LocalDate.now(Clock.systemDefaultZone())) && day.isAfter(today())) {
            throw new BadArgument("as-of-future", day.toString());
        }
        return Optional.of(new AsOf(day, asked));
    }

    private Knowledge knowledge() {
        var word = knowledge == null ? "then" : knowledge;
        if (knowledge != null && day == null) {
            throw new BadArgument("knowledge-alone");
        }
        return Arrays.stream(Knowledge.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> new BadArgument("no-knowledge", word));
    }
}
