package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.article30.document.Block;
import org.article30.exchange.RegisterJson;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.party.Party;
import org.article30.processor.Chain;
import org.article30.processor.Engaged;
import org.article30.processor.Engagement;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What a client gets of the chains of processors. */
class SubProcessorReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final RegisterView COMPLETE = RegisterView.of(Samples.load("complete"));

    @Test
    void listsEachHopOfAChainWithWhoWhatWhereAndOnWhatGround() {
        var rows = rows(COMPLETE, Id.of("complete.eng.gr"));
        assertThat(rows.getFirst()).startsWith("Chain", "Level", "Processor", "Legal entity");
        assertThat(rows).extracting(row -> row.get(1) + " " + row.get(2)).contains("1 Vorlindon Dienste S.A.", "2 Zkušební Datacentrum s.r.o.",
                "3 Zálohy Vzor s.r.o.", "4 Vzorčna Podpora d.o.o.", "3 Πρότυπο Χαρτί Λτδ").doesNotContain("2 Muster Archiv AG");
        assertThat(rows).filteredOn(row -> row.get(2).equals("Vzorčna Podpora d.o.o.")).singleElement().satisfies(row -> {
            assertThat(row.get(8)).contains("Slovenia", "Remote access: Austria");
            assertThat(row.get(9)).isEqualTo("No third country");
        });
        assertThat(rows).filteredOn(row -> row.get(2).equals("Ворлиндон Проба д.о.о.")).singleElement()
                .satisfies(row -> assertThat(row.get(10)).contains("Binding corporate rules"));
    }

    @Test
    void beginsAtAPartyAnEngagementAnActivityOrPrintsAllChains() {
        assertThat(rows(COMPLETE, Id.of("complete.cl.gr"))).isEqualTo(rows(COMPLETE, Id.of("complete.eng.gr")));
        assertThat(rows(COMPLETE, Id.of("complete.c13"))).hasSize(2);
        assertThat(rows(COMPLETE, Id.none())).extracting(List::getFirst).contains("Vorlindon Dienste S.A.", "Ελληνική Δοκιμή Α.Ε.")
                .doesNotContain("Muster Archiv AG", "Zálohy Vzor s.r.o.");
    }

    @Test
    void laysSubProcessorsOutAsAnnexThree() {
        var blocks = blocks(COMPLETE, Id.of("complete.cl.gr"));
        var annex = blocks.subList(blocks.indexOf(new Block.Heading(2, "Annex III – List of sub-processors", "")), blocks.size());
        assertThat(annex).filteredOn(Block.Heading.class::isInstance).extracting(block -> ((Block.Heading) block).text())
                .contains("1. Zkušební Datacentrum s.r.o.").noneMatch(text -> text.contains("Vorlindon Dienste"));
        assertThat(annex).filteredOn(Block.Facts.class::isInstance).allSatisfy(facts ->
                assertThat(((Block.Facts) facts).facts()).extracting(fact -> fact.label()).hasSize(4).contains("Name", "Address"));
    }

    @Test
    void saysNothingOfInternalNotes() {
        var everything = rows(COMPLETE, Id.none()).toString() + blocks(COMPLETE, Id.none());
        COMPLETE.all(Engagement.KIND).stream().map(one -> one.value().notes()).filter(notes -> !notes.isBlank())
                .forEach(notes -> assertThat(everything).doesNotContain(notes));
    }

    @Test
    void namesBrandsThatBelongToOneAnother() {
        var circle = RegisterView.of(RegisterJson.read(new StringReader("""
                {'format': 'article30-register', 'version': 1, 'engagements': [{'id': 'e', 'principal': 'we', 'processor': 'a'}], 'parties': [
                    {'id': 'a', 'name': 'Brand A', 'kind': 'ESTABLISHMENT_OR_BRAND', 'parent': 'b'},
                    {'id': 'b', 'name': 'Brand B', 'kind': 'ESTABLISHMENT_OR_BRAND', 'parent': 'a'}]}""".replace('\'', '"'))));
        assertThat(rows(circle, Id.none())).hasSize(2).last().satisfies(row -> assertThat(row.subList(2, 4)).containsExactly("Brand A", "Brand B"));
    }

    @Test
    void splitsAChainOfSixLevelsAndThreeHundredIntoPartsThatCanBeRead() {
        var chain = sixLevels();
        assertThat(Chain.of(chain.all(Engagement.KIND), Id.of("p0")).depth()).isEqualTo(6);
        var blocks = blocks(chain, Id.of("p0"));
        var figures = blocks.stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast).toList();
        assertThat(figures).hasSizeGreaterThan(20).allSatisfy(figure -> {
            assertThat(figure.width()).isLessThan(560);
            assertThat(figure.height()).isLessThan(1000);
        });
        var shown = new HashSet<String>();
        figures.forEach(figure -> figure.shapes().stream().filter(Block.Shape.Spot.class::isInstance).forEach(shape -> shown.add(((Block.Shape.Spot) shape).target())));
        assertThat(shown).hasSize(301);
        assertThat(rows(chain, Id.of("p0"))).hasSize(301);
        assertThat(ChainPicture.of(Chain.of(chain.all(Engagement.KIND), Id.of("p0")), chain, Texts.in(Locale.ENGLISH), Law.shipped(), DAY)
                .shapes().stream().filter(Block.Shape.Spot.class::isInstance)).hasSize(301);
    }

    /** Six levels of 6, 14, 40, 80, 100 and 60 processors, those of a level spread evenly over those above. */
    private static RegisterView sixLevels() {
        var content = new RegisterContent();
        int above = 0;
        int size = 1;
        for (int level : new int[] {6, 14, 40, 80, 100, 60}) {
            for (int i = 0; i < level; i++) {
                content.add(Engagement.KIND, Engaged.of("p" + (above + i * size / level), "p" + (above + size + i)));
            }
            above += size;
            size = level;
        }
        return RegisterView.of(content);
    }

    private static List<List<String>> rows(RegisterView view, Id<?> record) {
        return Reports.rows(Reports.find("sub-processors").orElseThrow(), view, request(record));
    }

    private static List<Block> blocks(RegisterView view, Id<?> record) {
        var blocks = new ArrayList<Block>();
        Reports.compose(Reports.find("sub-processors").orElseThrow(), view, request(record)).blocks().forEach(blocks::add);
        return blocks;
    }

    private static ReportRequest request(Id<?> record) {
        return new ReportRequest(Texts.in(Locale.ENGLISH), Instant.parse("2026-11-22T12:00:00Z"), DAY, DAY, Law.shipped(), record, Id.<Party>none());
    }
}
