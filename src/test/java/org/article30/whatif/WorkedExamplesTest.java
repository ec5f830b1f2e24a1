package org.article30.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus.State;
import org.junit.jupiter.api.Test;

/** The two examples that the user guide works through. */
class WorkedExamplesTest {

    private static final Law LAW = Law.shipped();

    @Test
    void safeHarborFallsUnderThreeTransfersOfCetPower() {
        var consequences = of(Samples.load("cet-power"), "us-safe-harbor", LocalDate.of(2015, 10, 6));
        assertThat(consequences).hasSize(3).allMatch(Consequence::isLost).extracting(consequence -> consequence.before().day()).containsOnly(LocalDate.of(2015, 10, 5));
        assertThat(consequences.stream().flatMap(consequence -> consequence.activities().stream()).distinct()).hasSize(16);
        assertThat(of(Samples.load("cet-power"), "us-safe-harbor", LocalDate.of(2015, 10, 8))).as("it had fallen two days before").isEmpty();
    }

    @Test
    void privacyShieldFallsUnderNothingWhereItIsOnlyAnExample() {
        assertThat(of(Samples.load("ubpartner"), "us-privacy-shield", LocalDate.of(2020, 7, 16))).isEmpty();
    }

    @Test
    void privacyShieldFallsUnderTheTransferThatRestsOnIt() {
        var consequences = of(withGoogleUnderThePrivacyShield(), "us-privacy-shield", LocalDate.of(2020, 7, 16));
        assertThat(consequences).singleElement().satisfies(consequence -> {
            assertThat(consequence.title()).isEqualTo("T03 Google (Google Analytics)");
            assertThat(consequence.before().state()).isEqualTo(State.LIMITED);
            assertThat(consequence.after().state()).isEqualTo(State.NOT_COVERED);
            assertThat(consequence.after().reason().in(Texts.in(Locale.ENGLISH))).contains("Not covered since 16 July 2020").contains("C-311/18");
            assertThat(consequence.isLost()).isTrue();
        });
    }

    /** What the guide has its reader change in the sample. */
    private static RegisterContent withGoogleUnderThePrivacyShield() {
        var content = new RegisterContent();
        var sample = Samples.load("ubpartner");
        RegisterContent.KINDS.stream().filter(kind -> !kind.equals(Transfer.KIND)).forEach(kind -> copy(kind, sample, content));
        var exporter = sample.of(Party.KIND).stream().filter(party -> party.value().name().equals("UBPartner")).findFirst().orElseThrow().id();
        sample.of(Transfer.KIND).forEach(stored -> content.add(Transfer.KIND,
                stored.value().name().startsWith("T03") ? stored.with(resting(stored.value(), exporter)) : stored));
        return content;
    }

    private static <T extends Record> void copy(Kind<T> kind, RegisterContent from, RegisterContent to) {
        from.of(kind).forEach((Stored<T> stored) -> to.add(kind, stored));
    }

    private static Transfer resting(Transfer old, Id<Party> exporter) {
        var safeguards = old.safeguards().stream().map(safeguard -> safeguard.tool().text().contains("Privacy Shield") ? noExample(safeguard) : safeguard).toList();
        return new Transfer(old.name(), exporter, old.regime(), old.recipient(), old.category(), "US", "", old.internationalOrganisation(), old.data(), old.frequency(),
                safeguards, old.supplementaryMeasures(), old.assessment(), old.impactAssessment(), old.activities(), old.notes(), old.provenance());
    }

    private static Safeguard noExample(Safeguard old) {
        return new Safeguard(old.tool(), old.instrument(), false, old.module(), old.reference(), old.concludedOn(), old.approvedBy(), old.checkedOn(), old.expiresOn(),
                old.document(), old.copyAvailable(), old.provenance());
    }

    private static List<Consequence> of(RegisterContent content, String ground, LocalDate day) {
        return Consequences.of(RegisterView.of(content), LAW, new Assumption(Ground.find(LAW, ground), day));
    }
}
