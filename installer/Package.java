import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Builds the program with a runtime of its own and this platform's installer, and tries the result: the packaged program
 * prints a sample's register. Run by Maven: {@code mvn -DskipTests -Pinstaller verify}. Arguments: the folder of jars,
 * the folder to write to, the version.
 */
public final class Package {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase();
    private static final String PLATFORM = SYSTEM.startsWith("windows") ? "windows" : SYSTEM.startsWith("mac") ? "mac" : "linux";
    private static final Map<String, String> INSTALLERS = Map.of("linux", "deb", "windows", "msi", "mac", "pkg");

    private Package() {
    }

    public static void main(String[] args) throws Exception {
        Path jars = Path.of(args[0]);
        Path target = Path.of(args[1]);
        String version = args[2];
        clear(target);
        Path image = image(jars, target, version);
        start(image, target);
        smoke(image, target);
        installer(image, target, version);
    }

    private static Path image(Path jars, Path target, String version) {
        List<String> words = new ArrayList<>(List.of("@installer/common.args", "@installer/" + PLATFORM + ".args",
                "--type", "app-image", "--app-version", version, "--input", jars.toString(), "--dest", target.toString(),
                "--app-content", jars.resolveSibling("sbom.json").toString(),
                "--main-jar", "article30-" + version + ".jar", "--java-options", "-XX:AOTCache=$APPDIR/app.aot"));
        jpackage(words);
        return target.resolve(PLATFORM.equals("mac") ? "article30.app/Contents" : "article30");
    }

    /** Keeps what the JVM learns at one start (JEP 483), which more than halves each later one. */
    private static void start(Path image, Path target) throws Exception {
        if (!PLATFORM.equals("linux")) {
            return;
        }
        Path app = image.resolve("lib/app");
        Files.copy(Path.of("installer/linux/article30.desktop"), app.resolve("article30.desktop"));
        date(app);
        String classPath = Files.readAllLines(app.resolve("article30.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath=")).map(line -> line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString()))
                .reduce((one, other) -> one + ":" + other).orElseThrow();
        run(List.of(image.resolve("lib/runtime/bin/java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-Xlog:aot=error", "-XX:AOTCacheOutput=" + app.resolve("app.aot"), "-cp", classPath,
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Darticle30.home=" + target.resolve("home"),
                "org.article30.app.Training", target.resolve("trained").toString()));
    }

    /** The cache remembers the jars' times, and dpkg-deb gives what is newer than this time this time. */
    private static void date(Path folder) throws IOException {
        FileTime time = FileTime.from(Long.parseLong(System.getenv("SOURCE_DATE_EPOCH")), TimeUnit.SECONDS);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private static void smoke(Path image, Path target) throws Exception {
        String program = image.resolve(PLATFORM.equals("windows") ? "article30-cli.exe" : PLATFORM.equals("mac") ? "MacOS/article30" : "bin/article30").toString();
        Path register = target.resolve("smoke.mv.db");
        Path report = target.resolve("smoke.pdf");
        run(List.of(program, "sample", "complete", register.toString()));
        run(List.of(program, "print", register.toString(), "controller-register", report.toString()));
        if (Files.size(report) < 50_000) {
            throw new IllegalStateException("the packaged program printed only " + Files.size(report) + " bytes");
        }
    }

    private static void installer(Path image, Path target, String version) {
        String type = INSTALLERS.get(PLATFORM);
        Path whole = PLATFORM.equals("mac") ? image.getParent() : image;
        jpackage(List.of("--type", type, "--app-image", whole.toString(), "--name", "article30", "--app-version", version,
                "--vendor", "Article 30", "--description", "A register of processing activities (GDPR Article 30)",
                "--dest", target.toString(), "@installer/" + PLATFORM + "-" + type + ".args"));
    }

    private static void jpackage(List<String> words) {
        int code = ToolProvider.findFirst("jpackage").orElseThrow().run(System.out, System.err, words.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("jpackage ended with " + code);
        }
    }

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
