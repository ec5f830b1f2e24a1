package org.article30.ui;

/**
 * Something found on the record being edited.
 *
 * @param field the path of the field to go to; blank for the record as a whole
 * @param text what is wrong there, in a sentence
 * @param detail why it matters and how to mend it
 * @param mood a style class that says how much it weighs: danger, warning or neutral
 * @param accepted whether it is accepted for the time being
 */
public record FindingLine(String field, String text, String detail, String mood, boolean accepted) {
}
