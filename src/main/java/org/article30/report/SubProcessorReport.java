package org.article30.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.processor.Chain;
import org.article30.processor.Engagement;
import org.article30.store.Id;

/**
 * What a client gets: for each chain who processes for whom, where and on what ground, as a picture and as a table, and the
 * sub-processors as Annex III of the standard contractual clauses lays them out. Internal notes and findings are left out.
 */
final class SubProcessorReport {

    private final Composition report;
    private final Wording wording;
    private final Sections sections;
    private final HopWords words;

    private SubProcessorReport(Composition report) {
        this.report = report;
        wording = report.wording();
        sections = report.sections();
        words = new HopWords(wording);
    }

    static Iterable<Block> subProcessors(Composition report) {
        return Lazy.of(() -> new SubProcessorReport(report).blocks());
    }

    /** The same as rows of text, the heads first. */
    static List<List<String>> rows(Composition report) {
        return new SubProcessorReport(report).rows();
    }

    private Iterable<Block> blocks() {
        var chains = chains();
        if (chains.isEmpty()) {
            return List.of(sections.heading(1, "heading.chains"), Sections.paragraph(Text.muted(wording.say("chain.nobody"))));
        }
        return Lazy.each(chains, named -> Lazy.chain(chain(named), annex(named.chain())));
    }

    /** A chain, by what stands at the top; two parties may have the same name. */
    private record Named(String name, Chain chain) {
    }

    /** The chain asked for, or all. */
    private List<Named> chains() {
        var all = report.view().all(Engagement.KIND);
        if (!report.request().record().isNone()) {
            var chain = Chain.of(all, report.request().record());
            return chain.hops().isEmpty() ? List.of() : List.of(new Named(top(chain), chain));
        }
        return Chain.all(all).entrySet().stream()
                .map(found -> new Named(words.name(found.getKey(), ""), found.getValue()))
                .sorted(Comparator.comparing(Named::name, wording.texts().order())).toList();
    }

    private String top(Chain chain) {
        return String.join(", ", chain.principals().stream().map(id -> words.name(new Id<>(id.value()), "")).sorted(wording.texts().order()).toList());
    }

    private List<Block> chain(Named named) {
        var chain = named.chain();
        var blocks = new ArrayList<Block>();
        blocks.add(sections.heading(1, "heading.chain", named.name()));
        blocks.add(new Block.Paragraph(Text.of(wording.say("chain.lead", chain.processors().size(), chain.depth(), wording.date(wording.lawDate()))),
                Block.Paragraph.Style.LEAD));
        blocks.add(sections.heading(2, "heading.chain-picture"));
        blocks.addAll(new ChainPicture(chain, wording).parts());
        blocks.add(sections.heading(2, "heading.chain-list"));
        blocks.add(sections.table("none", chain.hops().stream().map(this::row).toList(),
                "level:0.7", "processor:3.8", "task:2.1", "places:2.3", "ground:2.8"));
        return blocks;
    }

    private List<Text> row(Chain.Hop hop) {
        var engagement = hop.engagement().value();
        return List.of(
                Text.of(Integer.toString(hop.level())),
                Sections.stacked(List.of(
                        Text.strong(words.processor(engagement)), Text.of(words.entity(engagement.processor())),
                        Text.of(words.address(engagement.processor())), Text.of(words.contact(engagement.processor())),
                        Text.muted(wording.say("chain.engaged-by", words.name(engagement.principal(), ""))))),
                wording.orNotStated(engagement.services()),
                wording.orNotStated(Sections.stacked(words.places(engagement).stream().map(Text::of).toList())),
                words.ground(engagement));
    }

    /** The sub-processors, each once, as Annex III of the clauses of Decision (EU) 2021/914 asks for them. */
    private List<Block> annex(Chain chain) {
        var blocks = new ArrayList<Block>();
        blocks.add(sections.heading(2, "heading.annex-iii"));
        blocks.add(new Block.Paragraph(Text.of(wording.say("annex-iii")), Block.Paragraph.Style.NOTE));
        var byProcessor = new LinkedHashMap<Id<?>, List<Engagement>>();
        chain.hops().stream().filter(hop -> hop.level() > 1).map(Chain.Hop::engagement).filter(one -> one.value().standing().isSettled())
                .forEach(one -> byProcessor.computeIfAbsent(one.value().processor().isNone() ? one.id() : one.value().processor(), _ -> new ArrayList<>()).add(one.value()));
        if (byProcessor.isEmpty()) {
            blocks.add(Sections.paragraph(Text.muted(wording.say("annex-iii.none"))));
        }
        int number = 0;
        for (var engagements : byProcessor.values()) {
            number++;
            blocks.add(sections.titled(3, number + ". " + words.processor(engagements.getFirst())));
            blocks.add(new Block.Facts(annexFacts(engagements)));
        }
        return blocks;
    }

    private List<Fact> annexFacts(List<Engagement> engagements) {
        var processor = engagements.getFirst().processor();
        var described = engagements.stream().map(engagement -> Sections.stacked(List.of(
                wording.orNotStated(engagement.services()),
                Text.muted(String.join("; ", words.places(engagement))),
                Text.muted(wording.say("chain.engaged-by", words.name(engagement.principal(), "")))))).toList();
        return List.of(
                sections.fact("annex-name", words.entity(processor)),
                sections.fact("annex-address", words.address(processor)),
                sections.fact("annex-contact", words.contact(processor)),
                sections.lines("annex-description", described));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("chain", "level", "processor", "legal-entity", "address", "contact", "engaged-by", "task", "places", "status", "ground").stream()
                .map(key -> wording.say("csv." + key)).toList());
        chains().forEach(named -> named.chain().hops().forEach(hop -> rows.add(textRow(named.name(), hop))));
        return rows;
    }

    private List<String> textRow(String chain, Chain.Hop hop) {
        var engagement = hop.engagement().value();
        var processor = engagement.processor();
        return List.of(chain, Integer.toString(hop.level()), words.processor(engagement), words.entity(processor), words.address(processor), words.contact(processor),
                words.name(engagement.principal(), ""), engagement.services(), String.join("; ", words.places(engagement)), wording.texts().choice(words.status(engagement).state()),
                words.ground(engagement).plain().replace("\n", "; "));
    }
}
