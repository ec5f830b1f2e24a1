package org.article30.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.article30.activity.Activity;
import org.article30.exchange.GeneratedRegister;
import org.article30.history.AsOf;
import org.article30.history.Knowledge;
import org.article30.store.Json;
import org.article30.store.Password;
import org.article30.store.Stored;

/**
 * How long it takes to open a register of 2,000 records with 20,000 revisions as of a past day, beside opening it as it is: the file
 * opened and every record read, both times. Aim: at most twice as long.
 */
public final class PastBench {

    private static final int RECORDS = 2_000;
    private static final int REVISIONS = 20_000;
    private static final int ROUNDS = 7;
    private static final LocalDate BEGUN = LocalDate.of(2027, 1, 1);

    private PastBench() {
    }

    /**
     * Prints the times for today and for several days, as known then and now, and their ratios, medians of the last five of seven
     * rounds. All is done once before, so that what is measured first is not measured cold.
     */
    public static void main(String[] arguments) throws IOException {
        var file = file();
        Supplier<Long> today = () -> {
            try (var register = OpenRegister.look(file, Password.none())) {
                return read(register.view());
            }
        };
        median(today);
        pasts(file, (_, past) -> median(past));
        var now = median(today);
        System.out.printf("today: %,d ms%n", now / 1_000_000);
        pasts(file, (asOf, work) -> {
            var past = median(work);
            System.out.printf("%s, known %s: %,d ms, ratio %.2f%n", asOf.day(), asOf.knowledge(), past / 1_000_000, (double) past / now);
        });
    }

    private static void pasts(Path file, BiConsumer<AsOf, Supplier<Long>> measured) {
        for (var day : new LocalDate[] {BEGUN, BEGUN.plusDays(100), BEGUN.plusDays(1_000), BEGUN.plusDays(4_000)}) {
            for (var knowledge : Knowledge.values()) {
                var asOf = new AsOf(day, knowledge);
                measured.accept(asOf, () -> {
                    try (var register = OpenRegister.look(file, Password.none())) {
                        return read(register.view(asOf));
                    }
                });
            }
        }
    }

    private static long read(RegisterView view) {
        var read = 0L;
        for (var stored : view.activities()) {
            read += stored.version();
        }
        return read;
    }

    private static long median(Supplier<Long> work) {
        var times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            work.get();
            times[round] = System.nanoTime() - begun;
        }
        var last = Arrays.copyOfRange(times, 2, ROUNDS);
        Arrays.sort(last);
        return last[last.length / 2];
    }

    /** A generated register of some 2,000 records, each of them changed on later days until there are 20,000 revisions. */
    private static Path file() throws IOException {
        var folder = Path.of("target", "bench");
        var file = folder.resolve("past.mv.db");
        if (!Files.exists(file)) {
            var unfinished = folder.resolve("unfinished-past.mv.db");
            Files.copy(GeneratedRegister.in(folder, RECORDS * 2 / 5), unfinished, StandardCopyOption.REPLACE_EXISTING);
            for (var round = 1; ; round++) {
                try (var register = OpenRegister.open(unfinished, Password.none(), on(BEGUN.plusDays(round * 90L)), "Privacy office")) {
                    change(register, round);
                    if (register.history().length() >= REVISIONS) {
                        System.out.printf("%,d records, %,d revisions%n", register.content().size(), register.history().length());
                        break;
                    }
                }
            }
            Files.move(unfinished, file);
        }
        return file;
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static void change(OpenRegister register, int round) {
        register.database().write(_ -> {
            var activities = register.records(Activity.KIND);
            activities.forEach(stored -> activities.save(changed(stored, round), "round " + round, since(stored, round)));
            return round;
        });
    }

    /** One change in ten is a correction that holds from 200 days before. */
    private static LocalDate since(Stored<Activity> stored, int round) {
        return BEGUN.plusDays(round * 90L).minusDays((stored.id().hashCode() + round) % 10 == 0 ? 200 : 0);
    }

    private static Stored<Activity> changed(Stored<Activity> stored, int round) {
        var json = Json.compact(stored.value()).replaceFirst("\"name\":\"(?:[0-9]+ )?", "\"name\":\"" + round + " ");
        return stored.with(Json.read(json, Activity.class));
    }
}
