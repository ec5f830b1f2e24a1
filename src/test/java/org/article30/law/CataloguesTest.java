package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CataloguesTest {

    /** Words that are the same in English and in the other language. */
    private static final Set<String> SAME_IN_FRENCH = Set.of(
            "Patients", "Parents", "Prospects", "Marketing", "Public (publication)", "Pseudonymisation", "Anonymisation",
            "Certification", "Consultation", "Transactions", "Participants", "Citizens");
    private static final Set<String> SAME_IN_GERMAN = Set.of("Name", "Marketing", "Profiling");

    private final Catalogues catalogues = Catalogues.shipped();

    @ParameterizedTest
    @EnumSource
    void everyTermHasThreeLabels(Catalogue list) {
        assertThat(catalogues.terms(list)).isNotEmpty().allSatisfy(term -> {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN)) {
                assertThat(term.label(locale)).isNotBlank().isEqualTo(term.label(locale).strip());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void labelsAreTranslatedAndNotCopied(Catalogue list) {
        assertThat(catalogues.terms(list)).allSatisfy(term -> {
            if (!SAME_IN_FRENCH.contains(term.label().english())) {
                assertThat(term.label().french()).isNotEqualTo(term.label().english());
            }
            if (!SAME_IN_GERMAN.contains(term.label().english())) {
                assertThat(term.label().german()).isNotEqualTo(term.label().english());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void noTwoTermsOfAListLookAlike(Catalogue list) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN)) {
            assertThat(catalogues.terms(list)).extracting(term -> term.label(locale)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTermIsFoundByItsCodeAndNamesItsSource(Catalogue list) {
        assertThat(catalogues.terms(list)).allSatisfy(term -> {
            assertThat(catalogues.find(list, term.code())).contains(term);
            assertThat(term.source()).isNotBlank();
            assertThat(term.match()).isIn("close", "loose", "none");
            assertThat(term.match().equals("none")).isEqualTo(term.dpv().isEmpty());
            assertThat(term.dpv()).allMatch(iri -> iri.startsWith("https://w3id.org/dpv"));
        });
    }

    @Test
    void shipsAllTermsOfTheThirteenLists() {
        assertThat(Stream.of(Catalogue.values()).mapToInt(list -> catalogues.terms(list).size()).sum()).isEqualTo(341);
    }

    @Test
    void marksSpecialAndCriminalData() {
        assertThat(catalogues.terms(Catalogue.PERSONAL_DATA).stream().filter(CatalogueTerm::isSpecialCategory))
                .extracting(term -> term.flag("kind"))
                .containsExactly("race", "political", "belief", "union", "genetic", "biometric", "health", "health", "sex");
        assertThat(catalogues.terms(Catalogue.PERSONAL_DATA).stream().filter(CatalogueTerm::isCriminal))
                .extracting(CatalogueTerm::code)
                .containsExactly("criminal", "criminal_charge");
    }

    @Test
    void marksVulnerablePeopleAndHighlyPersonalData() {
        assertThat(catalogues.find(Catalogue.DATA_SUBJECTS, "child").orElseThrow().isVulnerable()).isTrue();
        assertThat(catalogues.find(Catalogue.DATA_SUBJECTS, "customer").orElseThrow().isVulnerable()).isFalse();
        assertThat(catalogues.find(Catalogue.PERSONAL_DATA, "bank").orElseThrow().isHighlyPersonal()).isTrue();
        assertThat(catalogues.find(Catalogue.PERSONAL_DATA, "official_id").orElseThrow().flag("art87")).isEqualTo("yes");
    }

    @Test
    void speaksTheLanguageOfTheReaderAndElseEnglish() {
        CatalogueTerm processor = catalogues.find(Catalogue.ROLES, "processor").orElseThrow();
        assertThat(processor.label(Locale.CANADA_FRENCH)).isEqualTo("Sous-traitant");
        assertThat(processor.label(Locale.GERMANY)).isEqualTo("Auftragsverarbeiter");
        assertThat(processor.label(Locale.ITALIAN)).isEqualTo("Processor");
    }

    @Test
    void knowsNothingOfTheUsersOwnCodes() {
        assertThat(catalogues.find(Catalogue.PURPOSES, "no such purpose")).isEmpty();
    }
}
