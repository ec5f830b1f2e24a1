package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import org.article30.document.Block;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.fact.Answer;
import org.article30.fact.Provenance;
import org.article30.law.RegisterNumberFormat;
import org.article30.party.Contact;
import org.article30.party.ContactKind;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.party.RegisterNumber;
import org.article30.party.Seat;
import org.article30.store.Stored;

/** A party in full: who it is, where it sits, how it is reached, who represents it. */
final class PartySection {

    private final Wording wording;
    private final Sections sections;

    PartySection(Wording wording) {
        this.wording = wording;
        sections = new Sections(wording);
    }

    /** The blocks about a party, under a heading of that level. */
    List<Block> of(Stored<Party> stored, int level) {
        var party = stored.value();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(level, party.name().isBlank() ? wording.say("unnamed") : party.name(), Anchors.party(stored.id())));
        if (!party.unverified().isBlank()) {
            blocks.add(new Block.Note(Block.Note.Kind.UNVERIFIED, Text.of(party.unverified())));
        }
        blocks.add(new Block.Facts(identity(party)));
        members(party, level + 1, blocks);
        roleHolders(party, level + 1, blocks);
        return blocks;
    }

    /** Name, address and a contact in few lines, as a table cell. */
    Text brief(Party party) {
        var lines = new ArrayList<Text>();
        party.seats().stream().findFirst().map(seat -> Text.of(address(seat))).ifPresent(lines::add);
        for (var kind : List.of(ContactKind.EMAIL, ContactKind.PHONE, ContactKind.WEB)) {
            party.contacts().stream().filter(contact -> contact.kind() == kind).findFirst().ifPresent(contact -> lines.add(Text.of(contact.value())));
        }
        return Sections.stacked(lines);
    }

    /** The data protection officer in one cell, or why there is none. */
    Text officer(Party party) {
        var officer = party.officer();
        var lines = new ArrayList<Text>();
        var named = officer.party().isNone() ? Text.of(officer.name()) : wording.party(officer.party());
        if (officer.decision() != Decision.APPOINTED) {
            lines.add(wording.choice(officer.decision()));
        } else if (named.plain().isBlank() && officer.contacts().isEmpty()) {
            lines.add(Text.of(wording.say("appointed")));
        }
        lines.add(named);
        officer.contacts().forEach(contact -> lines.add(Text.of(contact.value())));
        if (officer.decision() != Decision.APPOINTED) {
            lines.add(Text.of(officer.reason()));
        }
        return Sections.stacked(lines);
    }

    /** The representatives in one cell, or that there are none. */
    Text representatives(Party party) {
        return party.representatives().isEmpty() && party.sitsIn(country -> wording.law().isEea(country, wording.lawDate())) ? Text.of(wording.say("representative-not-needed")) : representatives(party, false);
    }

    private Text representatives(Party party, boolean reasons) {
        var lines = new ArrayList<Text>();
        for (var one : party.representatives()) {
            lines.add(Text.strong(wording.labelled(one.regime(), "")).and(one.decision() == Decision.APPOINTED ? wording.party(one.party()) : wording.choice(one.decision())));
            lines.add(Text.of(reasons ? one.reason() : ""));
        }
        return Sections.stacked(lines);
    }

    private List<Fact> identity(Party party) {
        var facts = new ArrayList<Fact>();
        facts.add(sections.fact("kind", wording.choice(party.kind())));
        sections.optional(facts, "legal-form", party.legalForm());
        sections.optional(facts, "founded", wording.date(party.founded()));
        sections.optional(facts, "sector", party.sector());
        if (!party.otherNames().isEmpty()) {
            facts.add(sections.lines("other-names", party.otherNames().stream()
                    .map(name -> with(name.note().isBlank() ? name.name() : name.name() + " (" + name.note() + ")", name.provenance())).toList()));
        }
        if (party.kind() != PartyKind.PERSON) {
            facts.add(sections.lines("seats", party.seats().stream().map(this::seat).toList()));
        }
        facts.add(sections.lines("contacts", party.contacts().stream().map(this::contact).toList()));
        if (!party.numbers().isEmpty()) {
            facts.add(sections.lines("numbers", party.numbers().stream().map(this::number).toList()));
        }
        if (!party.parent().isNone()) {
            facts.add(sections.fact("parent", wording.party(party.parent())));
        }
        governance(party, facts);
        return facts;
    }

    private void governance(Party party, List<Fact> facts) {
        if (!party.representatives().isEmpty()) {
            facts.add(sections.fact("representative", representatives(party, true)));
        }
        facts.add(sections.fact("officer", officer(party)));
        if (!party.regimes().isEmpty()) {
            facts.add(sections.lines("regimes", party.regimes().stream()
                    .map(regime -> with(join(regime.code(), regime.population(), regime.law()), regime.provenance())).toList()));
        }
        var main = party.mainEstablishment();
        if (main.decision() != Decision.NOT_STATED) {
            facts.add(sections.fact("main-establishment", Sections.stacked(List.of(
                    Text.of(wording.country(main.country(), "")), wording.party(main.leadAuthority()), Text.of(main.reason())))));
        }
        var exemption = party.exemption();
        if (exemption.exempt() != Answer.NOT_STATED) {
            facts.add(sections.fact("exemption", join(wording.texts().choice(exemption.exempt()), exemption.reason(), wording.date(exemption.assessedOn()))));
        }
    }

    private void members(Party party, int level, List<Block> blocks) {
        if (party.members().isEmpty()) {
            return;
        }
        blocks.add(sections.heading(level, "heading.members"));
        blocks.add(sections.table("none", party.members().stream().map(member -> List.of(
                member.party().isNone() ? wording.orNotStated(member.name()) : wording.party(member.party()),
                wording.noted(wording.orNotStated(wording.country(member.country(), member.countryText())), member.provenance()),
                wording.source(member.provenance()))).toList(), "name:4", "country:4", "source:2"));
    }

    private void roleHolders(Party party, int level, List<Block> blocks) {
        if (party.roleHolders().isEmpty()) {
            return;
        }
        blocks.add(sections.heading(level, "heading.role-holders"));
        blocks.add(sections.table("none", party.roleHolders().stream().map(holder -> List.of(
                Text.of(holder.role()), wording.noted(wording.orNotStated(holder.powers()), holder.provenance()), wording.orNotStated(holder.contact()),
                wording.source(holder.provenance()))).toList(), "role:2", "powers:4", "contact:2", "source:2"));
    }

    private Text seat(Seat seat) {
        return with(wording.labelled(wording.texts().choice(seat.kind()), address(seat)), seat.provenance());
    }

    private String address(Seat seat) {
        return join(seat.street(), (seat.postcode() + " " + seat.town()).strip(), seat.region(), wording.country(seat.country(), ""));
    }

    private Text contact(Contact contact) {
        return with(contact.use().isBlank() ? contact.value() : wording.labelled(contact.use(), contact.value()), contact.provenance());
    }

    private Text number(RegisterNumber number) {
        var known = List.of(RegisterNumberFormat.values()).stream().filter(format -> format.name().equals(number.register())).findFirst();
        var label = known.map(format -> wording.texts().text(format.key())).orElse(number.register());
        var text = with(label + " " + number.number(), number.provenance());
        return known.flatMap(format -> format.check(number.number()))
                .map(fault -> text.and(Text.muted(" – " + wording.texts().text(fault.key())))).orElse(text);
    }

    private Text with(String text, Provenance provenance) {
        var said = Text.of(text + " ").and(wording.source(provenance));
        return provenance.note().isBlank() ? said : said.and(Text.muted(" – " + provenance.note()));
    }

    private static String join(String... parts) {
        return String.join(", ", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
    }
}
