package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** The criteria of screening as they ship. */
class ScreeningCriteriaTest {

    private final ScreeningCriteria criteria = ScreeningCriteria.shipped();

    @Test
    void holdsArticle35TheNineCriteriaAndTenAuthorities() {
        assertThat(criteria.list(ScreeningCriteria.ARTICLE_35_3)).extracting(ScreeningCriterion::item).containsExactly("a", "b", "c");
        assertThat(criteria.list(ScreeningCriteria.WP248)).extracting(ScreeningCriterion::item).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(criteria.national("FR")).hasSize(14).allMatch(item -> item.trigger() == ScreeningTrigger.LISTED);
        assertThat(criteria.national("NL")).hasSize(17).allMatch(item -> !item.condition().isBlank());
        assertThat(criteria.national("PL")).isEmpty();
        assertThat(criteria.all()).hasSize(127);
    }

    @Test
    void keepsTheRuleApartFromWhatCanBeAnswered() {
        assertThat(criteria.find("wp248-rule")).get().extracting(ScreeningCriterion::trigger).isEqualTo(ScreeningTrigger.RULE);
        assertThat(criteria.list(ScreeningCriteria.WP248)).extracting(ScreeningCriterion::id).doesNotContain("wp248-rule");
    }

    @Test
    void saysWhatWasNotSeenInItsSource() {
        assertThat(criteria.find("de-dsk-1")).get().extracting(ScreeningCriterion::verified).isEqualTo(Verified.FROM_MEMORY);
        assertThat(criteria.find("de-dsk-11")).get().extracting(ScreeningCriterion::verified).isEqualTo(Verified.YES);
        assertThat(criteria.all()).filteredOn(item -> item.verified() == Verified.FROM_MEMORY).hasSize(54);
    }

    @Test
    void everyCriterionHasItsTexts() {
        var texts = Texts.in(Locale.ENGLISH);
        assertThat(criteria.all()).allMatch(item -> texts.containsKey("criterion." + item.id()) && texts.containsKey("criterion." + item.id() + ".help")
                && texts.containsKey("criterion.list." + item.list()));
    }
}
