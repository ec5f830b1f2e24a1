package org.article30.records;

import java.util.function.Function;

/**
 * A kind of record in the register, such as activity or party.
 *
 * @param name what it is called in the file and in exports; never changes once a register was written, at most 40 characters
 * @param type the class of its values
 * @param title what a value is called in lists and messages; may be empty, never null
 * @param blank the value in which nothing has been stated yet
 */
public record Kind<T extends Record>(String name, Class<T> type, Function<T, String> title, T blank) {
}
