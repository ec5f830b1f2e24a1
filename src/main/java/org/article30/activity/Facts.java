package org.article30.activity;

import java.util.List;
import java.util.stream.Stream;
import org.article30.fact.Answer;

/**
 * What can be recorded once for one activity or, as general provisions, for many.
 *
 * @param subjects data subjects
 * @param data data categories
 * @param sources sources
 * @param recipients recipients
 * @param noRecipients YES when it is stated that there are none
 * @param retention retention rules
 * @param measures technical and organisational measures
 * @param rights rights of data subjects
 * @param systems systems and storage locations
 * @param operations operations
 * @param traits traits
 */
public record Facts(
        List<DataSubject> subjects,
        List<DataItem> data,
        List<DataSource> sources,
        List<Recipient> recipients,
        Answer noRecipients,
        List<RetentionRule> retention,
        List<Measure> measures,
        List<Right> rights,
        List<SystemUsed> systems,
        List<Operation> operations,
        List<TraitMark> traits) {

    /** Nothing recorded yet. */
    public static final Facts BLANK = new Facts(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Answer.NOT_STATED,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Facts {
        subjects = List.copyOf(subjects);
        data = List.copyOf(data);
        sources = List.copyOf(sources);
        recipients = List.copyOf(recipients);
        retention = List.copyOf(retention);
        measures = List.copyOf(measures);
        rights = List.copyOf(rights);
        systems = List.copyOf(systems);
        operations = List.copyOf(operations);
        traits = List.copyOf(traits);
    }

    /** These facts followed by those of {@code general}, which apply as well. */
    public Facts and(Facts general) {
        return new Facts(
                joined(subjects, general.subjects), joined(data, general.data), joined(sources, general.sources),
                joined(recipients, general.recipients), noRecipients == Answer.NOT_STATED ? general.noRecipients : noRecipients,
                joined(retention, general.retention), joined(measures, general.measures), joined(rights, general.rights),
                joined(systems, general.systems), joined(operations, general.operations), joined(traits, general.traits));
    }

    private static <T> List<T> joined(List<T> own, List<T> general) {
        if (own.isEmpty() || general.isEmpty()) {
            return own.isEmpty() ? general : own;
        }
        return Stream.concat(own.stream(), general.stream()).toList();
    }
}
