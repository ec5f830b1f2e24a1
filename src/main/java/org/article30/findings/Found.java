package org.article30.findings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.law.Article30Items;
import org.article30.records.Kind;
import org.article30.register.CompletenessItem;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Reason;
import org.article30.transfer.Reason.Cause;
import org.article30.transfer.Reason.Place;
import org.article30.transfer.Reason.Tool;

/**
 * That a rule fires at a place of a record.
 *
 * @param rule the rule
 * @param kind the kind of the record
 * @param record the record
 * @param title what the record is called
 * @param spot the place in it
 * @param about which finding on that place it is, with a fingerprint of the row it is in; what a {@link Waiver} names
 * @param source where the field comes from
 * @param waiver why it is accepted on the day, or {@link #OPEN}
 */
public record Found(Rule rule, Kind<?> kind, Id<?> record, String title, Spot spot, String about, Provenance source, Stored<Waiver> waiver) {

    /** No waiver: the finding is open. */
    public static final Stored<Waiver> OPEN = new Stored<>(Id.none(), 0, Waiver.BLANK);

    /** The heaviest first, then by rule, record and field. */
    public static final Comparator<Found> BY_WEIGHT = Comparator.comparing(Found::rule, Rule.BY_WEIGHT)
            .thenComparing(Found::title).thenComparing(found -> found.spot().field());

    /** Whether it is accepted for the time being, with a reason. */
    public boolean isWaived() {
        return !waiver.id().isNone();
    }

    /** What stays the same of a finding when the register is checked again. */
    String place() {
        return rule.id() + ' ' + record + ' ' + spot.field() + ' ' + spot.about();
    }

    /** What is wrong just there: the sentence of the place, or the rule's title. */
    public String said(Texts texts) {
        return spot.key().isBlank() ? rule.title(texts)
                : texts.text(spot.key(), spot.arguments().stream().map(argument -> word(argument, texts)).toArray());
    }

    /** An item of the article and how it stands. */
    private static String judged(CompletenessItem item, Texts texts) {
        var label = Article30Items.find(item.id()).map(known -> known.label().in(texts.language())).orElse(item.id());
        return texts.text("report.labelled", label, texts.text("completeness." + item.reason(), item.arguments().toArray()));
    }

    private static Object word(Object argument, Texts texts) {
        return switch (argument) {
            case Place _, Tool _, Cause _ -> Reason.said(argument, texts);
            case Reason reason -> reason.in(texts);
            case CompletenessItem item -> judged(item, texts);
            case Enum<?> choice -> texts.choice(choice);
            case PartialDate date -> date.format(texts.language());
            case Moment moment -> moment.format(texts.language());
            case Collection<?> several -> several.stream().map(one -> word(one, texts).toString()).collect(Collectors.joining(", "));
            case LocalDate date -> PartialDate.of(date).format(texts.language());
            default -> argument;
        };
    }
}
