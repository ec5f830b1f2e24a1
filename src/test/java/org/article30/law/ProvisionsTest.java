package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.article30.law.Article30Item.Role;
import org.article30.law.Article30Item.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "5(1)(b)", "5(1)(c)", "5(1)(e)", "6(1)(a)", "6(1)(b)", "6(1)(c)", "6(1)(d)", "6(1)(e)", "6(1)(f)", "6(4)", "7",
        "9(2)(a)", "9(2)(b)", "9(2)(c)", "9(2)(d)", "9(2)(e)", "9(2)(f)", "9(2)(g)", "9(2)(h)", "9(2)(i)", "9(2)(j)",
        "10", "12(3)", "13", "13(2)(f)", "14", "15", "16", "17", "18", "19", "20", "21", "22", "26", "27", "28",
        "30(1)(a)", "30(1)(b)", "30(1)(c)", "30(1)(d)", "30(1)(e)", "30(1)(f)", "30(1)(g)",
        "30(2)(a)", "30(2)(b)", "30(2)(c)", "30(2)(d)", "30(5)", "32", "33", "35", "37",
        "44", "45", "46", "47", "48", "49", "56", "DPA 2018 Schedule 1", "ePrivacy 5(3)", "AI Act",
    })
    void helpsWithEveryProvisionAnEditorNames(String id) {
        assertThat(Provisions.find(id)).hasValueSatisfying(provision -> {
            assertTranslated(provision.title());
            assertTranslated(provision.asks());
            assertTranslated(provision.citation());
            assertThat(provision.source()).isNotBlank();
            assertThat(provision.asks().english()).hasSizeLessThan(260);
        });
    }

    @Test
    void citesAsEachLanguageDoes() {
        Wording citation = Provisions.find("30(1)(a)").orElseThrow().citation();
        assertThat(citation.in(Locale.ENGLISH)).isEqualTo("Art. 30(1)(a) GDPR");
        assertThat(citation.in(Locale.FRENCH)).isEqualTo("art. 30, par. 1, point a), du RGPD");
        assertThat(citation.in(Locale.GERMAN)).isEqualTo("Art. 30 Abs. 1 lit. a DSGVO");
    }

    @Test
    void saysWhichTextsWereWrittenFromMemory() {
        assertThat(Provisions.find("30(1)(f)").orElseThrow().verified()).isEqualTo(Verified.YES);
        assertThat(Provisions.find("AI Act").orElseThrow().verified()).isEqualTo(Verified.FROM_MEMORY);
        assertThat(Provisions.find("99")).isEmpty();
    }

    @Test
    void listsWhatEachRecordHasToState() {
        assertThat(Article30Items.of(Role.CONTROLLER)).extracting(Article30Item::article)
                .startsWith("30(1)(a)").endsWith("30(1)(g)").hasSize(12);
        assertThat(Article30Items.of(Role.PROCESSOR)).extracting(Article30Item::article)
                .startsWith("30(2)(a)").endsWith("30(2)(d)").hasSize(7);
        assertThat(Article30Items.of(Role.BOTH)).extracting(Article30Item::id).containsExactly("30-3", "30-4", "30-5");
    }

    @Test
    void everyItemIsWordedInThreeLanguages() {
        assertThat(Article30Items.all()).hasSize(22).allSatisfy(item -> {
            for (Wording wording : List.of(item.label(), item.states(), item.condition(), item.citation())) {
                assertTranslated(wording);
            }
            assertThat(item.source()).isNotBlank();
            assertThat(Article30Items.find(item.id())).contains(item);
        });
    }

    @Test
    void everyItemOfARecordHasAHelpText() {
        assertThat(Article30Items.all()).filteredOn(item -> item.role() != Role.BOTH)
                .allMatch(item -> Provisions.find(item.article()).isPresent());
        assertThat(Article30Items.find("30-1-a-rep").orElseThrow().severity()).isEqualTo(Severity.CONDITIONAL);
    }

    private static void assertTranslated(Wording wording) {
        assertThat(wording.english()).isNotBlank();
        assertThat(wording.french()).isNotBlank().doesNotContain("'");
        assertThat(wording.german()).isNotBlank();
        assertThat(List.of(wording.french(), wording.german())).doesNotContain(wording.english());
    }
}
