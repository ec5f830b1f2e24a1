package org.article30.report;

import java.util.List;

/**
 * A report as it is offered.
 *
 * @param id its id, as the command line takes it
 * @param title what it is called, in the window's language
 * @param line what it shows, in one line
 * @param asked what has to be chosen where there are records to choose from, such as the activity
 * @param choices the records of which one has to be chosen, such as the activity; empty where the report covers the register
 * @param organisations the organisations of which one can be chosen, all being the first choice; empty where there is no choice
 * @param parts the parts of which any can be chosen; empty where the report is always whole
 */
public record ReportLine(String id, String title, String line, String asked, List<Choice> choices, List<Choice> organisations, List<Choice> parts) {

    public ReportLine {
        choices = List.copyOf(choices);
        organisations = List.copyOf(organisations);
        parts = List.copyOf(parts);
    }

    /** A record or part that can be chosen for a report: its id as text, and what it is called. */
    public record Choice(String id, String title) {
    }
}
