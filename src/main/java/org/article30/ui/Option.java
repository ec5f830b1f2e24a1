package org.article30.ui;

/**
 * Something to pick from a list.
 *
 * @param value what is picked
 * @param label how it is called
 * @param detail what helps to tell it from others; may be blank
 */
record Option<V>(V value, String label, String detail) {

    Option(V value, String label) {
        this(value, label, "");
    }
}
