package org.article30.ui;

/** Where every failure ends up: told to the user once, logged once. */
@FunctionalInterface
public interface Problems {

    /** Tells and logs a failure. Called on the JavaFX thread. */
    void report(Throwable failure);
}
