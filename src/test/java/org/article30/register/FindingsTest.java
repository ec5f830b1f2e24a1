package org.article30.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.Particulars;
import org.article30.activity.Status;
import org.article30.exchange.Samples;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What is said beside single fields, on the samples. */
class FindingsTest {

    @Test
    void findsNothingWhereNothingIsMissing() {
        var view = RegisterView.of(Samples.load("complete"));
        view.all(Party.KIND).forEach(party -> assertThat(Findings.on(party.value(), view)).as(party.value().name()).isEmpty());
        view.activities().forEach(activity -> assertThat(Findings.on(activity.value(), view)).as(activity.value().title()).isEmpty());
    }

    @Test
    void pointsAtANumberThatFailsItsFormatAndNotAtOneThatPasses() {
        var view = RegisterView.of(Samples.load("ubpartner"));
        var found = view.all(Party.KIND).stream().flatMap(party -> Findings.on(party.value(), view).stream())
                .filter(finding -> finding.field().startsWith("numbers.")).toList();
        assertThat(found).extracting(Finding::textKey).containsExactly("law.number.ico.format");
    }

    @Test
    void pointsAtAnAddressThatIsNone() {
        var view = RegisterView.of(Samples.load("bpe"));
        var found = view.all(Party.KIND).stream().flatMap(party -> Findings.on(party.value(), view).stream()).map(Finding::textKey).toList();
        assertThat(found).contains("law.email.no-at");
    }

    @Test
    void asksForEverythingABlankRecordLacks() {
        var view = RegisterView.of(new RegisterContent());
        assertThat(fields(Activity.KIND, view)).containsExactly("particulars.reference", "particulars.name", "capacity");
        assertThat(fields(Party.KIND, view)).containsExactly("name");
    }

    @Test
    void hasASentenceInEveryLanguageForEachFindingOnTheSamples() {
        for (var sample : Samples.NAMES) {
            var view = RegisterView.of(Samples.load(sample));
            view.activities().forEach(activity -> Findings.on(activity.value(), view).forEach(finding -> Texts.LANGUAGES.forEach(language ->
                    assertThat(Texts.in(language).text(finding.textKey(), finding.arguments().toArray())).isNotBlank().doesNotContain("{0}"))));
        }
    }

    @Test
    void saysBesideTheStatusWhyAnActivityCannotBeApproved() {
        var view = RegisterView.of(Samples.load("bpe"));
        var draft = view.activities().iterator().next().value();
        var own = draft.particulars();
        var approved = new Activity(new Particulars(own.reference(), own.name(), own.description(), own.department(), own.owner(), Status.APPROVED,
                own.begun(), own.ended(), own.recorded(), own.reviewed(), own.reviewDue(), own.condition(), own.openQuestions()), draft.capacity(),
                draft.controllers(), draft.joint(), draft.clients(), draft.purposes(), draft.facts(), draft.general(), draft.thirdCountries(),
                draft.accountability(), draft.documents(), draft.related(), draft.notes(), draft.provenance());
        var finding = Findings.on(approved, view).stream().filter(one -> one.field().equals("particulars.status")).findFirst().orElseThrow();
        assertThat(finding.textKey()).isEqualTo("finding.approval.unnamed-controllers");
        Texts.LANGUAGES.forEach(language -> assertThat(Texts.in(language).text(finding.textKey())).doesNotContain("{0}"));
    }

    private static <T extends Record> List<String> fields(Kind<T> kind, RegisterView view) {
        return Findings.on(kind.blank(), view).stream().map(Finding::field).toList();
    }
}
