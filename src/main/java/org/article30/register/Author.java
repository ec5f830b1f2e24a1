package org.article30.register;

/** Whose name changes bear. */
final class Author {

    private Author() {
    }

    /** The name stated, or, where none was, that of the operating system's user. */
    static String orUser(String stated) {
        return stated.isBlank() ? System.getProperty("user.name", "") : stated.strip();
    }
}
