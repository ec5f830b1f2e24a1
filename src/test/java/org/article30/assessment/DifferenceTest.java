package org.article30.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.ImpactAssessment;
import org.article30.store.Json;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What is shown where the register has moved since a section of an assessment of the web shop was confirmed. */
class DifferenceTest {

    private static final ImpactAssessment SHOP = Json.read("{\"activities\":[\"complete.c06\"]}", ImpactAssessment.class);

    private static List<Difference> differences(AssessmentSection section, Locale language, String id, String path, String json) {
        var before = RegisterExtract.of(SHOP, Changed.nothing()).section(section).facts();
        var now = RegisterExtract.of(SHOP, Changed.at(id, path, json));
        return Difference.between(before, now.section(section), new FactWords(now, Texts.in(language)));
    }

    @Test
    void saysWhichComponentOfWhichRowChanged() {
        assertThat(differences(AssessmentSection.DATA, Locale.ENGLISH, "complete.c06", "facts.data.2.examples", "\"Account number\"")).containsExactly(
                new Difference("VOR-C06 Web shop: Categories of personal data › Bank account › What it comprises", "Means of payment, last four digits", "Account number"));
    }

    @Test
    void saysChoicesPeriodsAndTermsInTheLanguage() {
        assertThat(differences(AssessmentSection.NECESSITY, Locale.FRENCH, "complete.c06", "facts.retention.0.period", "\"P5Y\"")).singleElement()
                .satisfies(line -> assertThat(line.before() + " → " + line.after()).isEqualTo("10 ans → 5 ans"));
        assertThat(differences(AssessmentSection.NATURE, Locale.GERMAN, "complete.c06", "thirdCountries.answer", "\"NO\"")).singleElement()
                .satisfies(line -> assertThat(line.before() + " → " + line.after()).isEqualTo("Ja → Nein"));
        assertThat(differences(AssessmentSection.DATES, Locale.ENGLISH, "complete.c06", "particulars.begun", "\"2014-11\"")).singleElement()
                .satisfies(line -> assertThat(line.before() + " → " + line.after()).isEqualTo("1 October 2014 → November 2014"));
    }

    @Test
    void saysWhatCameAndWhatWent() {
        assertThat(differences(AssessmentSection.SECURITY, Locale.ENGLISH, "complete.c06", "facts.measures", "[{\"text\":\"Locks\"}]")).singleElement()
                .satisfies(line -> assertThat(line.before() + " → " + line.after()).isEqualTo(" → Locks"));
        assertThat(differences(AssessmentSection.NATURE, Locale.ENGLISH, "complete.c06", "facts.traits", "[]")).hasSize(2).allMatch(line -> line.after().isEmpty());
    }

    @Test
    void namesRecordsByTheirTitles() {
        assertThat(differences(AssessmentSection.CONTROLLERS, Locale.ENGLISH, "complete.c06", "controllers.0.party", "\"complete.uk\"").toString())
                .contains("Vorlindon Dienste S.A.").doesNotContain("complete.");
        assertThat(differences(AssessmentSection.PROCESSORS, Locale.ENGLISH, "complete.eng.host", "services", "\"Other services\"")).singleElement()
                .satisfies(line -> assertThat(line.where()).contains(" for ").endsWith(": Services"));
    }

    @Test
    void saysThatALinkToARowChangedByTheNameOfTheRow() {
        assertThat(differences(AssessmentSection.NECESSITY, Locale.ENGLISH, "complete.c06", "facts.data.2.retention", "[\"visit\"]")).singleElement()
                .satisfies(line -> {
                    assertThat(line.where()).contains("Bank account");
                    assertThat(line.before() + " → " + line.after()).isEqualTo("Orders and invoices → Visits");
                });
    }

    @Test
    void showsWhatAFileHoldsThatThisVersionDoesNotKnowAsItIs() {
        var now = RegisterExtract.of(SHOP, Changed.nothing());
        var words = new FactWords(now, Texts.in(Locale.ENGLISH));
        var name = now.section(AssessmentSection.NAME);
        var odd = new java.util.HashMap<>(name.facts());
        odd.put("nothing/here", "[1]");
        assertThat(Difference.between(odd, name, words)).containsExactly(new Difference("nothing/here", "[1]", ""));
        var place = name.facts().keySet().iterator().next();
        odd.remove("nothing/here");
        odd.put(place, "{\"not\":\"a text\"}");
        assertThat(Difference.between(Map.copyOf(odd), name, words)).singleElement().satisfies(line -> assertThat(line.before()).contains("not"));
    }

    @Test
    void everyFactOfTheSampleIsSaidInEveryLanguage() {
        for (var language : Texts.LANGUAGES) {
            for (var activity : Changed.nothing().activities()) {
                var extract = new RegisterExtract(List.of(activity), Changed.nothing());
                var words = new FactWords(extract, Texts.in(language));
                for (var section : AssessmentSection.values()) {
                    extract.section(section).facts().forEach((place, json) -> assertThat(words.lines(Place.of(place).orElseThrow(), json)).as(place + json)
                            .allSatisfy(line -> assertThat(line).doesNotContain("complete.", "NOT_STATED", "[", "{")));
                }
            }
        }
    }
}
