package org.article30.party;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.article30.law.Countries;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of parties shows of each. */
public final class PartyList {

    private final Texts texts;
    private final Function<Id<Party>, String> names;
    private final Function<Id<Party>, String> roles;

    /**
     * A list in the language of {@code texts}.
     *
     * @param names the name of a party
     * @param roles the parts a party plays in the register, in words
     */
    public PartyList(Texts texts, Function<Id<Party>, String> names, Function<Id<Party>, String> roles) {
        this.texts = texts;
        this.names = names;
        this.roles = roles;
    }

    /** The columns, in the order first shown. */
    public List<Column<Party>> columns() {
        return List.of(
                column("name", 17, Party::name),
                column("kind", 11, party -> party.kind() == PartyKind.NOT_STATED ? "" : texts.choice(party.kind())),
                titled("country", texts.field(Seat.class, "country"), 9, this::countries),
                Column.ofStored("roles", texts.text("list.party.roles"), 13, texts.order(), stored -> roles.apply(stored.id())),
                column("officer", 13, this::officer).drawn(party -> Cells.badge(officer(party), mood(party.officer().decision()))),
                titled("contact", texts.field(Party.class, "contacts"), 12, PartyList::contact),
                column("parent", 12, party -> names.apply(party.parent())).hidden(),
                column("legalForm", 8, Party::legalForm).hidden(),
                column("sector", 10, Party::sector).hidden(),
                titled("numbers", texts.field(Party.class, "numbers"), 12, PartyList::numbers).hidden(),
                column("otherNames", 12, party -> joined(party.otherNames().stream().map(OtherName::name).toList())).hidden());
    }

    private Column<Party> column(String component, double width, Function<Party, String> text) {
        return titled(component, texts.field(Party.class, component), width, text);
    }

    private Column<Party> titled(String id, String title, double width, Function<Party, String> text) {
        return Column.of(id, title, width, texts.order(), text);
    }

    private String countries(Party party) {
        return joined(party.seats().stream().map(Seat::country).filter(code -> !code.isBlank()).distinct().map(code -> Countries.name(code, texts.language())).toList());
    }

    private String officer(Party party) {
        var officer = party.officer();
        var name = officer.name().isBlank() ? names.apply(officer.party()) : officer.name();
        return officer.decision() == Decision.NOT_STATED ? "" : name.isBlank() ? texts.choice(officer.decision()) : name;
    }

    private static String mood(Decision decision) {
        return switch (decision) {
            case APPOINTED -> "plain";
            case NOT_REQUIRED -> "neutral";
            case OPEN, NOT_STATED -> "warning";
        };
    }

    private static String contact(Party party) {
        return party.contacts().isEmpty() ? "" : party.contacts().getFirst().value();
    }

    private static String numbers(Party party) {
        return joined(party.numbers().stream().map(number -> (number.register() + " " + number.number()).strip()).toList());
    }

    private static String joined(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }
}
