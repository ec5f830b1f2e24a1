package org.article30.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.activity.Capacity;
import org.article30.activity.Controllership;
import org.article30.activity.Facts;
import org.article30.activity.Status;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.AssessmentDecision;
import org.article30.dpia.Level;
import org.article30.dpia.MeasureStatus;
import org.article30.dpia.MitigatingMeasure;
import org.article30.dpia.RiskKind;
import org.article30.dpia.RiskOrigin;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.law.Catalogues;
import org.article30.store.Json;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every template keeps to, in every language. */
class TemplatesTest {

    private static final Set<String> ENGLISH = Set.of("the", "and", "with", "which", "are", "their", "they", "who", "is", "only", "by", "of");

    /** Every template in every language. */
    static Stream<Template> templates() {
        return Texts.LANGUAGES.stream().flatMap(language -> Templates.all(language).stream());
    }

    /** Those with an impact assessment. */
    static Stream<Template> assessments() {
        return templates().filter(Template::hasAssessment);
    }

    /** The ids of all templates. */
    static List<String> ids() {
        return Templates.IDS;
    }

    @Test
    void beginsAtLeastFourAssessmentsAndEightActivities() {
        assertThat(Templates.all(Locale.ENGLISH).stream().filter(Template::hasAssessment)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Templates.all(Locale.ENGLISH).stream().filter(template -> !template.hasAssessment())).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void statesWhatArticle30AsksForAsFarAsATemplateCan(Template template) {
        var activity = template.activity();
        assertThat(List.of(template.name(), template.description(), template.department())).doesNotContain("");
        assertThat(activity.capacity()).isEqualTo(Capacity.CONTROLLER);
        assertThat(activity.particulars().status()).isEqualTo(Status.DRAFT);
        assertThat(activity.purposes()).isNotEmpty().allSatisfy(purpose -> assertThat(purpose.bases()).isNotEmpty());
        assertThat(activity.facts().subjects()).isNotEmpty();
        assertThat(activity.facts().data()).isNotEmpty();
        assertThat(activity.facts().recipients()).isNotEmpty();
        assertThat(activity.thirdCountries().note()).startsWith("[");
        assertThat(activity.facts().retention()).isNotEmpty().allMatch(rule -> !rule.period().isBlank() || !rule.criteria().isBlank() || !rule.trigger().isBlank());
        assertThat(activity.facts().measures()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void choosesOnlyTermsOfTheShippedLists(Template template) {
        var facts = template.activity().facts();
        template.activity().purposes().forEach(purpose -> {
            known(Catalogue.PURPOSES, purpose.term());
            purpose.bases().forEach(basis -> known(Catalogue.LEGAL_BASES, basis.basis()));
        });
        template.activity().accountability().conditions().forEach(one -> known(Catalogue.ART9_CONDITIONS, one.condition()));
        facts.subjects().forEach(row -> known(Catalogue.DATA_SUBJECTS, row.term()));
        facts.data().forEach(row -> known(Catalogue.PERSONAL_DATA, row.term()));
        facts.sources().forEach(row -> known(Catalogue.SOURCES_OF_DATA, row.term()));
        facts.recipients().forEach(row -> known(Catalogue.RECIPIENTS, row.term()));
        facts.retention().forEach(row -> known(Catalogue.RETENTION_TRIGGERS, row.trigger()));
        facts.measures().forEach(row -> known(Catalogue.MEASURES, row.term()));
        facts.operations().forEach(row -> known(Catalogue.OPERATIONS, row.term()));
    }

    private static void known(Catalogue list, Term term) {
        assertThat(Catalogues.shipped().find(list, term.code())).as(list + " " + term).isPresent();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void refersOnlyToItsOwnRows(Template template) {
        Facts facts = template.activity().facts();
        var subjects = unique(facts.subjects().stream().map(row -> row.key()).toList());
        var sources = unique(facts.sources().stream().map(row -> row.key()).toList());
        var retention = unique(facts.retention().stream().map(row -> row.key()).toList());
        var data = unique(facts.data().stream().map(row -> row.key()).toList());
        unique(facts.recipients().stream().map(row -> row.key()).toList());
        assertThat(facts.data()).allSatisfy(row -> {
            assertThat(subjects).containsAll(row.subjects());
            assertThat(sources).containsAll(row.sources());
            assertThat(row.retention()).isNotEmpty();
            assertThat(retention).containsAll(row.retention());
        });
        assertThat(facts.recipients()).allSatisfy(row -> assertThat(data).containsAll(row.data()));
    }

    private static Set<String> unique(List<String> keys) {
        assertThat(keys).doesNotContain("").doesNotHaveDuplicates();
        return Set.copyOf(keys);
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void assessesRisksByDesignAndTheThreeEvents(Template template) {
        var assessment = template.assessment();
        assertThat(assessment.risks()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(assessment.risks().stream().filter(risk -> risk.origin() == RiskOrigin.BY_DESIGN)).isNotEmpty();
        assertThat(assessment.risks().stream().filter(risk -> risk.origin() == RiskOrigin.EVENT).map(AssessedRisk::kind))
                .contains(RiskKind.ILLEGITIMATE_ACCESS, RiskKind.UNWANTED_MODIFICATION, RiskKind.DISAPPEARANCE);
        assertThat(assessment.risks()).allSatisfy(risk -> assertThat(List.of(risk.name(), risk.threats(), risk.sources(), risk.impacts(), risk.likelihoodReason(),
                risk.severityReason(), risk.residualReason())).doesNotContain(""));
        assertThat(assessment.sheet().reasons()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void lowersRisksNoFurtherThanItsMeasuresDo(Template template) {
        var measures = template.assessment().measures();
        var keys = unique(measures.stream().map(MitigatingMeasure::key).toList());
        assertThat(measures).hasSizeGreaterThanOrEqualTo(6).allMatch(measure -> measure.status() == MeasureStatus.PLANNED);
        assertThat(template.assessment().risks()).allSatisfy(risk -> {
            assertThat(risk.mitigations()).isNotEmpty().allMatch(one -> keys.contains(one.measure()) && one.lowersLikelihood() + one.lowersSeverity() > 0);
            assertThat(risk.residualLikelihood()).isNotEqualTo(Level.NOT_STATED).isBetween(risk.likelihood().lowered(risk.mitigations().stream().mapToInt(one -> one.lowersLikelihood()).sum()), risk.likelihood());
            assertThat(risk.residualSeverity()).isNotEqualTo(Level.NOT_STATED).isBetween(risk.severity().lowered(risk.mitigations().stream().mapToInt(one -> one.lowersSeverity()).sum()), risk.severity());
            assertThat(risk.residual(measures, MeasureStatus.PLANNED)).isBetween(1, risk.inherent());
        });
        assertThat(template.assessment().actions()).isNotEmpty().allSatisfy(action -> {
            assertThat(action.owner()).isNotBlank();
            assertThat(action.due().isBlank()).isTrue();
            assertThat(action.measure().isBlank() || keys.contains(action.measure())).as(action.measure()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void saysTheSameThingsInEveryLanguage(String id) {
        var shapes = Texts.LANGUAGES.stream().map(language -> shape(Templates.of(id, language))).distinct().toList();
        assertThat(shapes).hasSize(1);
    }

    /** Everything but the words: structure, codes, and in each text the number of lines and of places to fill. */
    private static List<String> shape(Template template) {
        var shape = new ArrayList<String>();
        for (Record part : List.<Record>of(template.activity(), template.assessment())) {
            gather(Json.mapper().valueToTree(part), "", shape);
        }
        return shape;
    }

    private static void gather(JsonNode node, String place, List<String> shape) {
        node.properties().forEach(property -> gather(property.getValue(), place + "/" + property.getKey(), shape));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            gather(node.get(i), place + "/" + i, shape);
        }
        if (node.isValueNode()) {
            var text = node.asText();
            shape.add(place + " " + (text.matches("[A-Z][A-Z0-9_]{2,}|[a-z0-9_-]+") ? text : text.lines().count() + " lines, " + text.chars().filter(one -> one == '[').count() + " places"));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void leavesNothingInEnglishInTheOtherLanguages(String id) {
        var english = texts(Templates.of(id, Locale.ENGLISH));
        assertThat(english.stream().filter(text -> words(text).stream().anyMatch(ENGLISH::contains))).isNotEmpty();
        for (var language : List.of(Locale.FRENCH, Locale.GERMAN)) {
            var translated = texts(Templates.of(id, language));
            assertThat(translated).allSatisfy(text -> assertThat(words(text)).as(text).doesNotContainAnyElementsOf(ENGLISH));
            assertThat(translated.stream().filter(text -> text.length() > 20)).doesNotContainAnyElementsOf(english);
        }
    }

    @Test
    void writesTypographicApostrophesAndQuotes() {
        assertThat(templates().flatMap(template -> texts(template).stream())).allSatisfy(text -> assertThat(text).doesNotContain("'", "\""));
    }

    private static List<String> texts(Template template) {
        var texts = new ArrayList<String>();
        for (Record part : List.<Record>of(template.activity(), template.assessment())) {
            prose(Json.mapper().valueToTree(part), texts);
        }
        return texts;
    }

    private static void prose(JsonNode node, List<String> texts) {
        node.forEach(child -> prose(child, texts));
        if (node.isTextual() && node.asText().contains(" ")) {
            texts.add(node.asText());
        }
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}’]+")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void speaksEnglishWhereTheProgramDoesNotSpeakTheLanguage() {
        assertThat(Templates.of("payroll", Locale.ITALIAN).name()).isEqualTo("Payroll");
        assertThat(Templates.of("payroll", Locale.GERMAN).name()).isNotEqualTo("Payroll");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void namesNoControllerAndNoPerson(Template template) {
        assertThat(template.activity().controllers()).extracting(Controllership::party).isEmpty();
        assertThat(template.activity().particulars().owner()).isEmpty();
        assertThat(template.assessment().sheet().versions()).isEmpty();
        assertThat(template.assessment().decision()).isEqualTo(AssessmentDecision.BLANK);
    }
}
