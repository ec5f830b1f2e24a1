import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Makes sure that the list of components names each jar the program is delivered with, by its SHA-256. Arguments: the list, the folder of jars, the program's own jar. */
public final class CheckSbom {

    private CheckSbom() {
    }

    public static void main(String[] args) throws Exception {
        String list = Files.readString(Path.of(args[0]));
        try (var files = Files.list(Path.of(args[1]))) {
            for (Path jar : files.toList()) {
                String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
                if (!jar.getFileName().toString().equals(args[2]) && !list.contains(hash)) {
                    throw new IllegalStateException(jar + " is not in " + args[0]);
                }
            }
        }
        for (String expected : List.of("\"bomFormat\" : \"CycloneDX\"", "\"licenses\"", "\"purl\"")) {
            if (!list.contains(expected)) {
                throw new IllegalStateException("no " + expected + " in " + args[0]);
            }
        }
    }
}
