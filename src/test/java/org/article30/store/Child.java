package org.article30.store;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Starts a class of the tests in a Java of its own. */
public final class Child {

    private Child() {
    }

    /** Runs its main method with these options and arguments. */
    public static Process start(Class<?> main, List<String> options, String... arguments) throws IOException {
        return start(List.of(), main, options, arguments);
    }

    /** As above, by a command that runs what stands after it. */
    static Process start(List<String> by, Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote", "-XX:+UseSerialGC", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
