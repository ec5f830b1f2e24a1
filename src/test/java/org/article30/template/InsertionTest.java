package org.article30.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.article30.activity.Activity;
import org.article30.activity.Controllership;
import org.article30.activity.Status;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.AssessmentStage;
import org.article30.dpia.ImpactAssessment;
import org.article30.exchange.Import;
import org.article30.exchange.Samples;
import org.article30.fact.PartialDate;
import org.article30.party.Party;
import org.article30.register.OpenRegister;
import org.article30.register.Register;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InsertionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final OpenRegister register = new OpenRegister(Database.inMemory(), Clock.systemUTC(), "Privacy office");

    /** The ids of all templates. */
    static List<String> ids() {
        return Templates.IDS;
    }

    @AfterEach
    void close() {
        register.close();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isInsertedTwiceUnderReferencesOfTheirOwn(String id) {
        var insertion = new Insertion(register, Id.none(), TODAY, Texts.in(Locale.FRENCH));
        var first = insertion.add(Templates.of(id, Locale.FRENCH));
        var second = insertion.add(Templates.of(id, Locale.FRENCH));
        assertThat(first.activity()).isNotEqualTo(second.activity());
        assertThat(register.records(Activity.KIND).all()).extracting(stored -> stored.value().particulars().reference()).containsExactlyInAnyOrder("A-1", "A-2");
        var assessments = register.records(ImpactAssessment.KIND).all();
        if (Templates.of(id, Locale.FRENCH).hasAssessment()) {
            assertThat(assessments).extracting(stored -> stored.value().sheet().reference()).containsExactlyInAnyOrder("DPIA-1", "DPIA-2");
            assertThat(assessments).extracting(stored -> stored.value().activities()).containsExactlyInAnyOrder(List.of(first.activity()), List.of(second.activity()));
        } else {
            assertThat(assessments).isEmpty();
        }
    }

    @Test
    void saysThatItWasBegunFromATemplateAndIsADraftOfTheOrganisationChosen() {
        new Import(register, Samples.load("complete")).run("");
        Id<Party> organisation = register.records(Register.KIND).all().getFirst().value().organisations().getFirst();
        var inserted = new Insertion(register, organisation, TODAY, Texts.in(Locale.GERMAN)).add(Templates.of("video-surveillance", Locale.GERMAN));
        var activity = register.records(Activity.KIND).find(inserted.activity()).orElseThrow().value();
        assertThat(activity.particulars().template()).isEqualTo("Videoüberwachung");
        assertThat(activity.particulars().status()).isEqualTo(Status.DRAFT);
        assertThat(activity.particulars().recorded()).isEqualTo(PartialDate.of(TODAY));
        assertThat(activity.controllers()).extracting(Controllership::party).containsExactly(organisation);
        var sheet = register.records(ImpactAssessment.KIND).find(inserted.assessment()).orElseThrow().value().sheet();
        assertThat(sheet.origin()).isEqualTo(AssessmentOrigin.TEMPLATE);
        assertThat(sheet.originNote()).contains("Videoüberwachung", "Vorlage");
        assertThat(sheet.stage()).isEqualTo(AssessmentStage.DRAFT);
    }

    @Test
    void isTakenBackWhole() {
        var inserted = new Insertion(register, Id.none(), TODAY, Texts.in(Locale.ENGLISH)).add(Templates.of("marketing-profiling", Locale.ENGLISH));
        assertThat(register.content().size()).isEqualTo(2);
        register.takeBack(inserted.after(), inserted.upTo(), "");
        assertThat(register.content().size()).isZero();
    }
}
