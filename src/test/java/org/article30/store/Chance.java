package org.article30.store;

import java.util.Random;

/**
 * How often tests that try at random do so, and from which seed. A sample on every build; all of it with
 * {@code mvn -P faults verify}, from a new seed each time, which is printed and can be given again: {@code -Darticle30.seed=…}.
 */
public final class Chance {

    private static final boolean ALL = Boolean.getBoolean("article30.faults");

    private Chance() {
    }

    /** So many rounds on every build, so many in the long form. */
    public static int rounds(int sample, int all) {
        return ALL ? all : sample;
    }

    /** Random numbers for a test, whose seed is said. */
    public static Random random(Class<?> test) {
        long seed = Long.getLong("article30.seed", ALL ? System.nanoTime() : 30);
        System.out.println(test.getSimpleName() + ": -Darticle30.seed=" + seed);
        return new Random(seed);
    }
}
