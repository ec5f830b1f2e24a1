package org.article30.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.records.Kind;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferStatus;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    private static final Law LAW = Law.shipped();
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test
    void tellsWhatIsLostFromWhatAnotherGroundCarries() {
        var assumption = new Assumption(Ground.find(LAW, "us-dpf"), DAY);
        assertThat(Consequences.of(RegisterView.of(Samples.load("complete")), LAW, assumption)).isNotEmpty().noneMatch(Consequence::isLost);
        var consequences = Consequences.of(RegisterView.of(withoutClausesInTransfers()), LAW, assumption);
        assertThat(consequences).extracting(Consequence::isLost).contains(true, false).isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
        assertThat(consequences).filteredOn(Consequence::isLost).extracting(Consequence::title).containsExactly("Support chat in the United States");
        assertThat(consequences).allSatisfy(consequence -> {
            assertThat(consequence.movement().country()).isEqualTo("US");
            assertThat(consequence.before().carrying()).extracting(ground -> ground.row()).contains("us-dpf");
            assertThat(consequence.after().carrying()).extracting(ground -> ground.row()).doesNotContain("us-dpf");
            assertThat(consequence.activities()).isNotEmpty();
        });
    }

    @Test
    void takesASetOfClausesWithAllItsModules() {
        assertThat(Ground.find(LAW, "scc-2021-914").rows()).containsExactly("scc-2021-914-m1", "scc-2021-914-m2", "scc-2021-914-m3", "scc-2021-914-m4");
        assertThat(Ground.find(LAW, "scc-2021-914-m2").rows()).containsExactly("scc-2021-914-m2");
        assertThat(of("complete", "scc-2021-914", DAY)).filteredOn(Consequence::isLost)
                .extracting(Consequence::title).contains("Daily reports to a client in Türkiye");
    }

    @Test
    void leavesAloneWhatRestsOnSomethingElse() {
        assertThat(of("complete", "nz-2013-65", DAY)).isEmpty();
        assertThat(of("complete", "ch-2000-518", DAY)).extracting(consequence -> consequence.movement().country()).isNotEmpty().containsOnly("CH");
    }

    @Test
    void changesNothingInTheLawItIsGiven() {
        of("complete", "us-dpf", DAY);
        assertThat(LAW).isEqualTo(Law.shipped());
        assertThat(LAW.decision("us-dpf").orElseThrow().period().isOpenEnded()).isTrue();
    }

    @Test
    void refusesWhatTheLawDataDoesNotKnow() {
        assertThatThrownBy(() -> Ground.find(LAW, "nonsense")).isInstanceOf(UnknownGround.class);
    }

    @Test
    void namesEachGroundOnce() {
        assertThat(Ground.all(LAW)).extracting(Ground::id).doesNotHaveDuplicates().contains("us-dpf", "scc-2021-914", "bcr-c", "art49-1-a");
    }

    @Test
    void theDocumentationListsEachGround() throws IOException {
        assertThat(Files.readString(Path.of("docs/law-data.md")).lines()).contains(Ground.all(LAW).stream()
                .map(ground -> "| `%s` | %s | %s |".formatted(ground.id(), ground.name(), ground.act())).toArray(String[]::new));
    }

    /** The sample, whose transfers rest on nothing but their first ground; what its engagements rest on stays. */
    private static RegisterContent withoutClausesInTransfers() {
        var loaded = Samples.load("complete");
        var content = new RegisterContent();
        RegisterContent.KINDS.stream().filter(kind -> kind != Transfer.KIND).forEach(kind -> copy(kind, loaded, content));
        loaded.of(Transfer.KIND).forEach(stored -> content.add(Transfer.KIND, stored.with(onFirstGround(stored.value()))));
        return content;
    }

    private static Transfer onFirstGround(Transfer of) {
        return new Transfer(of.name(), of.exporter(), of.regime(), of.recipient(), of.category(), of.country(), of.countryText(), of.internationalOrganisation(), of.data(),
                of.frequency(), of.safeguards().subList(0, 1), of.supplementaryMeasures(), of.assessment(), of.impactAssessment(), of.activities(), of.notes(), of.provenance());
    }

    private static <T extends Record> void copy(Kind<T> kind, RegisterContent from, RegisterContent to) {
        from.of(kind).forEach(stored -> to.add(kind, stored));
    }

    private static List<Consequence> of(String sample, String ground, LocalDate day) {
        return Consequences.of(RegisterView.of(Samples.load(sample)), LAW, new Assumption(Ground.find(LAW, ground), day));
    }
}
