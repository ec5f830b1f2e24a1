package org.article30.dpia;

/** A level of likelihood or severity. */
public enum Level {
    /** Not stated. */
    NOT_STATED,
    /** The lowest of four. */
    NEGLIGIBLE,
    /** The second of four. */
    LIMITED,
    /** The third of four. */
    SIGNIFICANT,
    /** The highest of four. */
    MAXIMUM;

    /** Its number from 1 to 4; 0 where not stated. */
    public int number() {
        return ordinal();
    }

    /** The level that is so many lower, at least the lowest; not stated stays so. */
    public Level lowered(int by) {
        return this == NOT_STATED ? this : values()[Math.max(1, ordinal() - Math.max(0, by))];
    }
}
