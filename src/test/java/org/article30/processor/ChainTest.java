package org.article30.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.article30.exchange.RegisterJson;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final List<Stored<Engagement>> THREE = List.of(
            Engaged.of("controller", "host", "shop"), Engaged.of("host", "cloud"), Engaged.of("cloud", "support", "shop"));

    @Test
    void goesDownToAnyDepth() {
        var deep = new ArrayList<Stored<Engagement>>();
        for (int i = 0; i < 10_000; i++) {
            deep.add(Engaged.of("p" + i, "p" + (i + 1)));
        }
        assertThat(Chain.of(deep, Id.of("p0")).depth()).isEqualTo(10_000);
    }

    @Test
    void beginsAtAPartyAnEngagementOrAnActivity() {
        assertThat(names(Chain.of(THREE, Id.of("controller")))).containsExactly("controller>host", "host>cloud", "cloud>support");
        assertThat(names(Chain.of(THREE, Id.of("host>cloud")))).containsExactly("host>cloud", "cloud>support");
        assertThat(names(Chain.of(THREE, Id.of("shop")))).containsExactly("controller>host", "host>cloud", "cloud>support");
        assertThat(names(Chain.of(THREE, Id.of("support")))).isEmpty();
    }

    @Test
    void leavesOutWhatIsEngagedForOtherActivities() {
        var others = List.of(Engaged.of("controller", "host", "shop"), Engaged.of("host", "cloud", "payroll"), Engaged.of("host", "backup", "payroll", "shop"));
        assertThat(names(Chain.of(others, Id.of("controller")))).containsExactly("controller>host", "host>backup");
    }

    @Test
    void bringsDownOnlyTheActivitiesThatCameTheWholeWay() {
        var narrowing = List.of(Engaged.of("controller", "host", "shop", "payroll"), Engaged.of("host", "cloud", "shop"), Engaged.of("cloud", "support", "payroll"));
        assertThat(names(Chain.of(narrowing, Id.of("controller")))).containsExactly("controller>host", "host>cloud");
    }

    @Test
    void hasASharedSubProcessorOnce() {
        var shared = List.of(Engaged.of("controller", "host"), Engaged.of("controller", "mail"), Engaged.of("host", "cloud"), Engaged.of("mail", "cloud"),
                Engaged.of("cloud", "support"));
        var chain = Chain.of(shared, Id.of("controller"));
        assertThat(chain.processors()).containsExactly(Id.of("host"), Id.of("mail"), Id.of("cloud"), Id.of("support"));
        assertThat(chain.hops()).hasSize(5);
    }

    @Test
    void countsNobodyAsAProcessorWhoseRoleIsOpen() {
        var content = RegisterJson.read(new StringReader("""
                {"format": "article30-register", "version": 1, "parties": [{"id": "controller"}, {"id": "host"}, {"id": "bank"}], "engagements": [
                    {"id": "e", "principal": "controller", "processor": "host"}, {"id": "f", "principal": "controller", "processor": "bank", "standing": "QUESTIONABLE"}]}"""));
        assertThat(Chain.of(content.of(Engagement.KIND), Id.of("controller")).processors()).containsExactly(Id.of("host"));
    }

    @Test
    void countsTheLongestWayDown() {
        var twoWays = List.of(Engaged.of("controller", "host"), Engaged.of("controller", "cloud"), Engaged.of("host", "cloud"), Engaged.of("cloud", "support"));
        var chain = Chain.of(twoWays, Id.of("controller"));
        assertThat(chain.depth()).isEqualTo(3);
        assertThat(chain.hops()).filteredOn(hop -> hop.engagement().value().name().equals("cloud>support")).extracting(Chain.Hop::level).containsExactly(3);
    }

    @Test
    void givesEachPartyThatEngagesForItsOwnDataAChain() {
        var agency = List.of(Engaged.of("client", "agency", "payroll"), Engaged.of("agency", "host", "payroll", "shop"), Engaged.of("host", "cloud", "payroll"));
        var chains = Chain.all(agency);
        assertThat(chains).containsOnlyKeys(Id.of("client"), Id.of("agency"));
        assertThat(names(Objects.requireNonNull(chains.get(Id.of("client"))))).containsExactly("client>agency", "agency>host", "host>cloud");
        assertThat(names(Objects.requireNonNull(chains.get(Id.of("agency"))))).containsExactly("agency>host", "host>cloud");
    }

    @Test
    void comesToAnEndInARing() {
        var ring = List.of(Engaged.of("a", "b"), Engaged.of("b", "c"), Engaged.of("c", "b"));
        assertThat(names(Chain.of(ring, Id.of("a")))).contains("a>b", "b>c", "c>b");
    }

    @Test
    void namesTheRingThatAnEngagementCloses() {
        var ring = List.of(Engaged.of("a", "b"), Engaged.of("b", "c"), Engaged.of("c", "a"), Engaged.of("x", "a"));
        assertThat(Rings.closedBy(ring, Set.of(Id.of("c>a")))).contains(List.of(Id.of("c"), Id.of("a"), Id.of("b"), Id.of("c")));
        assertThat(Rings.closedBy(ring, Set.of(Id.of("x>a")))).isEmpty();
        assertThat(Rings.closedBy(List.of(Engaged.of("a", "a")), Set.of(Id.of("a>a")))).contains(List.of(Id.of("a"), Id.of("a")));
    }

    @Test
    void callsTwoThatWorkForEachOtherInDifferentActivitiesNoRing() {
        var mutual = List.of(Engaged.of("a", "b", "payroll"), Engaged.of("b", "a", "hosting"));
        assertThat(Rings.closedBy(mutual, Set.of(Id.of("a>b"), Id.of("b>a")))).isEmpty();
    }

    private static List<String> names(Chain chain) {
        return chain.hops().stream().map(hop -> hop.engagement().value().name()).toList();
    }
}
