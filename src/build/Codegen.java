import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Target;

/**
 * Generates jOOQ's tables from the migrations, on the same H2 the program uses.
 * Arguments: the folder of migrations, the folder to write to, the file that notes which JDK builds. A stamp over the
 * migrations skips what is up to date.
 */
public final class Codegen {

    private Codegen() {
    }

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolve("migrations.sha256");
        String digest = digest(migrations);
        Files.createDirectories(Path.of(args[2]).getParent());
        Files.writeString(Path.of(args[2]), System.getProperty("java.home") + "\n");
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            return;
        }
        JdbcConnectionPool connections = JdbcConnectionPool.create("jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE", "sa", "");
        Flyway.configure().dataSource(connections).locations("filesystem:" + migrations).load().migrate();
        GenerationTool generation = new GenerationTool();
        generation.setConnection(connections.getConnection());
        generation.run(new Configuration().withGenerator(new Generator()
                .withDatabase(new Database()
                        .withName("org.jooq.meta.h2.H2Database")
                        .withInputSchema("public")
                        .withOutputSchemaToDefault(true)
                        .withExcludes("flyway_schema_history")
                        .withForcedTypes(new ForcedType().withName("INSTANT").withIncludeTypes("(?i:TIMESTAMP.*ZONE.*)")))
                .withGenerate(new Generate().withJavaTimeTypes(true).withGlobalObjectReferences(true)
                        .withImplicitJoinPathsToOne(false).withImplicitJoinPathsToMany(false).withImplicitJoinPathsManyToMany(false))
                .withTarget(new Target().withPackageName("org.article30.db").withDirectory(target.toString()))));
        Files.writeString(stamp, digest);
        connections.dispose();
    }

    private static String digest(Path folder) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
