package org.article30.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.article30.activity.Activity;
import org.article30.exchange.GeneratedRegister;
import org.article30.law.Law;
import org.article30.processor.Engagement;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Password;
import org.article30.store.Stored;

/**
 * How long it takes to hold a register against all rules on a day, beside the time that reading it from its file takes.
 * Aim: no longer.
 */
public final class CheckBench {

    private static final int ACTIVITIES = 10_000;
    private static final int HOPS = 30_000;
    private static final int ROUNDS = 7;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private CheckBench() {
    }

    /** Prints both times and their ratio, medians of the last five of seven rounds; with two numbers, of so many activities and hops. */
    public static void main(String[] arguments) throws IOException {
        var activities = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ACTIVITIES;
        var hops = arguments.length > 1 ? Integer.parseInt(arguments[1]) : HOPS;
        try (var register = OpenRegister.look(file(activities, hops), Password.none())) {
            var reading = new long[ROUNDS];
            var checking = new long[ROUNDS];
            var found = 0L;
            for (int round = 0; round < ROUNDS; round++) {
                var read = new ArrayList<Stored<Activity>>();
                var views = new ArrayList<RegisterView>();
                reading[round] = time(() -> {
                    views.add(register.view());
                    views.getFirst().activities().forEach(read::add);
                    return read.size();
                });
                var view = views.getFirst().with(read);
                checking[round] = time(() -> new Check(new Given(view, Law.shipped(), DAY)).all().count());
                found = new Check(new Given(view, Law.shipped(), DAY)).all().count();
            }
            System.out.printf("%,d activities, %,d hops: read in %,d ms, checked in %,d ms, ratio %.2f; %,d findings of %d rules%n", activities, hops,
                    median(reading) / 1_000_000, median(checking) / 1_000_000, (double) median(checking) / median(reading), found, Rules.ALL.size());
        }
    }

    private static long time(LongSupplier work) {
        var begun = System.nanoTime();
        work.getAsLong();
        return System.nanoTime() - begun;
    }

    private static long median(long[] times) {
        var last = Arrays.copyOfRange(times, 2, times.length);
        Arrays.sort(last);
        return last[last.length / 2];
    }

    /** A generated register to whose engagements more are added until there are as many hops as wanted. */
    private static Path file(int activities, int hops) throws IOException {
        var folder = Path.of("target", "bench");
        var file = folder.resolve("hops-" + activities + "-" + hops + ".mv.db");
        if (!Files.exists(file)) {
            var unfinished = folder.resolve("unfinished-hops.mv.db");
            Files.copy(GeneratedRegister.in(folder, activities), unfinished, StandardCopyOption.REPLACE_EXISTING);
            try (var register = OpenRegister.open(unfinished, Password.none(), Clock.systemUTC(), "generator")) {
                var there = register.records(Engagement.KIND).all();
                register.database().write(_ -> add(register, there, hops - there.size()));
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static boolean add(OpenRegister register, List<Stored<Engagement>> there, int number) {
        for (int i = 0; i < number; i++) {
            register.records(Engagement.KIND).add(Id.of("hop " + i), there.get(i % there.size()).value(), "generated");
        }
        return true;
    }
}
