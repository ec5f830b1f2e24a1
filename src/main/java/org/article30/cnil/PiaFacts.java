package org.article30.cnil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.Purpose;
import org.article30.activity.RetentionRule;
import org.article30.activity.Right;
import org.article30.activity.RightKind;
import org.article30.activity.SystemUsed;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.MeasureArea;
import org.article30.dpia.MeasureStatus;
import org.article30.dpia.MitigatingMeasure;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.law.CatalogueTerm;
import org.article30.law.Catalogues;
import org.article30.law.Countries;
import org.article30.processor.Engagement;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;

/** What the register says of the activities of an assessment, in words and by the question of the tool that it answers. */
final class PiaFacts {

    private final List<Stored<Activity>> activities = new ArrayList<>();
    private final RegisterView view;
    private final Texts texts;
    private final Map<Integer, String> answers = new LinkedHashMap<>();

    private PiaFacts(ImpactAssessment assessment, RegisterView view, Texts texts) {
        this.view = view;
        this.texts = texts;
        if (!assessment.activities().isEmpty()) {
            view.activities().forEach(activity -> {
                if (assessment.activities().contains(activity.id())) {
                    activities.add(activity);
                }
            });
        }
        answer();
    }

    /** What the register of {@code view} says for an assessment, in the language of {@code texts}. */
    static PiaFacts of(ImpactAssessment assessment, RegisterView view, Texts texts) {
        return new PiaFacts(assessment, view, texts);
    }

    /** What there is to say, by question; questions on which the register is silent are not there. */
    Map<Integer, String> answers() {
        return answers;
    }

    /** The technical and organisational measures of the activities, carried out; each once. */
    List<MitigatingMeasure> measures() {
        var measures = new LinkedHashMap<String, MitigatingMeasure>();
        activities.stream().flatMap(activity -> facts(activity).measures().stream()).forEach(measure -> {
            var name = measure.term().isBlank() ? measure.text() : term(Catalogue.MEASURES, measure.term());
            measures.putIfAbsent(name, new MitigatingMeasure("register-" + name, name, MeasureArea.SECURITY, MeasureStatus.IMPLEMENTED, false, measure.text(), ""));
        });
        measures.remove("");
        return List.copyOf(measures.values());
    }

    private void answer() {
        say(111, activity -> Stream.of(activity.value().particulars().description()));
        say(112, activity -> Stream.concat(
                activity.value().controllers().stream().map(controller -> labelled("controller", view.party(controller.party()).name())),
                engagements(activity).map(engagement -> labelled("processor", view.party(engagement.processor()).name()))));
        say(121, this::data);
        say(123, activity -> facts(activity).systems().stream().map(this::system));
        say(211, activity -> activity.value().purposes().stream().map(this::purpose));
        say(212, activity -> activity.value().purposes().stream().flatMap(this::bases));
        say(215, this::retention);
        say(221, activity -> rights(activity, RightKind.INFORMATION));
        say(222, activity -> rights(activity, RightKind.WITHDRAWAL));
        say(223, activity -> rights(activity, RightKind.ACCESS, RightKind.PORTABILITY));
        say(224, activity -> rights(activity, RightKind.RECTIFICATION, RightKind.ERASURE));
        say(225, activity -> rights(activity, RightKind.RESTRICTION, RightKind.OBJECTION, RightKind.OBJECTION_MARKETING, RightKind.AUTOMATED_DECISION));
        say(226, activity -> engagements(activity).map(engagement -> row(view.party(engagement.processor()).name(), engagement.services(), texts.choice(engagement.contract()))));
        say(227, activity -> view.transfersOf(activity.id()).stream().map(Stored::value).map(this::transfer));
    }

    private void say(int question, Function<Stored<Activity>, Stream<String>> lines) {
        var said = activities.stream().map(activity -> said(activity, lines.apply(activity))).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        if (!said.isEmpty()) {
            answers.put(question, said);
        }
    }

    /** The lines, under the name of the activity where there are several. */
    private String said(Stored<Activity> activity, Stream<String> lines) {
        var said = lines.map(String::strip).filter(line -> !line.isEmpty()).distinct().map(line -> "• " + line).collect(Collectors.joining("\n"));
        return said.isEmpty() || activities.size() == 1 ? said : activity.value().title() + "\n" + said;
    }

    private Facts facts(Stored<Activity> activity) {
        return view.factsOf(activity.value());
    }

    private Stream<Engagement> engagements(Stored<Activity> activity) {
        return view.engagementsOf(activity.id()).stream().map(Stored::value);
    }

    private Stream<String> data(Stored<Activity> activity) {
        var facts = facts(activity);
        return Stream.of(
                facts.subjects().stream().map(subject -> labelled("subject", term(Catalogue.DATA_SUBJECTS, subject.term()))),
                facts.data().stream().map(item -> labelled("data", row(term(Catalogue.PERSONAL_DATA, item.term()), item.examples()))),
                facts.recipients().stream().map(recipient -> labelled("recipient", row(view.party(recipient.party()).name(), term(Catalogue.RECIPIENTS, recipient.term())))),
                retention(activity).map(period -> labelled("retention", period))).flatMap(Function.identity());
    }

    private Stream<String> retention(Stored<Activity> activity) {
        return facts(activity).retention().stream().map(this::rule);
    }

    private String rule(RetentionRule rule) {
        return row(rule.scope(), period(rule.period()), term(Catalogue.RETENTION_TRIGGERS, rule.trigger()), rule.criteria());
    }

    private String system(SystemUsed system) {
        return row(system.name(), system.kind(), view.party(system.operator()).name(), country(system.country(), system.location()));
    }

    private String purpose(Purpose purpose) {
        return purpose.text().isBlank() ? term(Catalogue.PURPOSES, purpose.term()) : purpose.text();
    }

    private Stream<String> bases(Purpose purpose) {
        return purpose.bases().stream().map(basis -> texts.text("pia.fact", purpose(purpose), row(term(Catalogue.LEGAL_BASES, basis.basis()), basis.law(), basis.interest())));
    }

    private Stream<String> rights(Stored<Activity> activity, RightKind... kinds) {
        return facts(activity).rights().stream().filter(right -> Stream.of(kinds).anyMatch(kind -> kind == right.kind()))
                .map(this::right);
    }

    private String right(Right right) {
        var said = row(right.text(), right.procedure(), right.exceptions());
        return said.isEmpty() ? "" : texts.text("pia.fact", texts.choice(right.kind()), said);
    }

    private String transfer(Transfer transfer) {
        var who = transfer.recipient().equals(Id.NONE) ? term(Catalogue.RECIPIENTS, transfer.category()) : view.party(transfer.recipient()).name();
        return row(who, country(transfer.country(), transfer.countryText()),
                transfer.safeguards().stream().map(safeguard -> term(Catalogue.TRANSFER_TOOLS, safeguard.tool())).filter(tool -> !tool.isBlank()).collect(Collectors.joining(", ")));
    }

    private String labelled(String label, String text) {
        return text.isBlank() ? "" : texts.text("pia.fact", texts.text("pia.fact." + label), text);
    }

    private static String row(String... parts) {
        return Stream.of(parts).map(String::strip).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private String country(String code, String words) {
        return row(code.isBlank() ? "" : Countries.name(code, texts.language()), words);
    }

    private String period(CalendarPeriod period) {
        return row(part("years", period.years()), part("months", period.months()), part("days", period.days()));
    }

    private String part(String unit, int number) {
        return number == 0 ? "" : texts.text("report.period." + unit, number);
    }

    private String term(Catalogue list, Term term) {
        var label = term.entry().isNone()
                ? Catalogues.shipped().find(list, term.code()).map(shipped -> label(shipped)).orElse(term.code())
                : view.catalogueEntry(term.entry()).label();
        return row(label, term.text());
    }

    private String label(CatalogueTerm term) {
        return term.label(texts.language());
    }
}
