package org.article30.ui;

/**
 * Something that can be done about the approval of a record.
 *
 * @param id how it is told from others
 * @param label what it is called, on a button or beside a choice
 */
public record Act(String id, String label) {
}
