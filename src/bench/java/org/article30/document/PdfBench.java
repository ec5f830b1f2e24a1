package org.article30.document;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How fast reports are printed, beside the same text written straight through OpenPDF, and in how much memory. */
public final class PdfBench {

    /** What is printed, by name: a document of so many records. More can be added here. */
    private static final Map<String, IntFunction<Document>> SUBJECTS =
            Map.of("records", SyntheticRecords::of, "register", RegisterFromFile::of);

    /** The text of the document measured last. */
    private static final Path TEXT = Path.of("target", "bench", "floor.txt");

    private static final int ROUNDS = 9;

    private PdfBench() {
    }

    /**
     * Without arguments runs everything; with “heap SUBJECT RECORDS TAGGED” prints once and tells the peak, with “floor
     * FILE” the same of that text written straight through OpenPDF.
     */
    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "heap" -> heap(Objects.requireNonNull(SUBJECTS.get(arguments[1])).apply(Integer.parseInt(arguments[2])), Integer.parseInt(arguments[3]));
            case "floor" -> floor(Path.of(arguments[1]));
            default -> everything();
        }
    }

    private static void everything() throws Exception {
        Files.createDirectories(TEXT.getParent());
        speed("records", SyntheticRecords.of(1_000));
        inHeap("64m", "heap", "records", "1000", "0");
        inHeap("64m", "floor", TEXT.toString());
        inHeap("64m", "heap", "records", "10000", "0");
        inHeap("256m", "heap", "records", "970", "" + PdfRenderer.TAGGED_PAGES);
        speed("register", RegisterFromFile.of(1_000));
        inHeap("64m", "heap", "register", "1000", "0");
        inHeap("64m", "floor", TEXT.toString());
        inHeap("256m", "heap", "register", "300", "" + PdfRenderer.TAGGED_PAGES);
        RegisterFromFile.of(10_000);
        inHeap("160m", "heap", "register", "10000", "0");
    }

    private static void speed(String name, Document document) throws IOException {
        var floor = Floor.of(document);
        floor.save(TEXT);
        var floors = new ArrayList<Double>();
        var untagged = new ArrayList<Double>();
        var tagged = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            floors.add(seconds(() -> floor.write(OutputStream.nullOutputStream())));
            untagged.add(seconds(() -> new PdfRenderer(0).render(document, OutputStream.nullOutputStream())));
            tagged.add(seconds(() ->
                    new PdfRenderer(Integer.MAX_VALUE).render(document, OutputStream.nullOutputStream())));
        }
        System.out.printf(
                "%s: %d pages, %d characters a page%n", name, floor.pages(), floor.characters() / floor.pages());
        tell("floor", floor.pages(), median(floors), median(floors));
        tell("untagged", floor.pages(), median(untagged), median(floors));
        tell("tagged", floor.pages(), median(tagged), median(floors));
    }

    private static void tell(String what, int pages, double seconds, double floor) {
        System.out.printf("  %-9s %6.0f pages/s   %.2f x floor (CPU)%n", what, pages / seconds, seconds / floor);
    }

    private static double seconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** The median of the later rounds; the first ones warm the machine. */
    private static double median(List<Double> all) {
        var later = all.stream().skip(ROUNDS / 3).sorted().toList();
        return later.get(later.size() / 2);
    }

    private static void inHeap(String heap, String... arguments) throws Exception {
        System.out.printf("  %s in %s: ", String.join(" ", arguments), heap);
        System.out.flush();
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), PdfBench.class.getName()));
        command.addAll(List.of(arguments));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            System.out.println("FAILED");
            System.exit(1);
        }
    }

    private static void floor(Path text) throws IOException {
        var live = watched();
        Floor.write(text, OutputStream.nullOutputStream());
        System.gc();
        System.out.printf("at most %d MB after a collection%n", live.get() >> 20);
    }

    private static void heap(Document document, int tagged) {
        var live = watched();
        var result = new PdfRenderer(tagged).render(document, OutputStream.nullOutputStream());
        System.gc();
        System.out.printf(
                "%d pages %s, at most %d MB after a collection%n",
                result.pages(), result.tagged() ? "tagged" : "untagged", live.get() >> 20);
    }

    /** The most bytes that were live after a collection, from now on. */
    private static AtomicLong watched() {
        var live = new AtomicLong();
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener((note, _) -> note(live, (CompositeData) note.getUserData()), null, null);
        }
        return live;
    }

    private static void note(AtomicLong live, CompositeData data) {
        var after = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
        long heap = after.entrySet().stream()
                .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Tenured|Old).*"))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        live.accumulateAndGet(heap, Math::max);
    }
}
