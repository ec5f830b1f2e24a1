package org.article30.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.document.Text;
import org.article30.party.ContactKind;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.party.Seat;
import org.article30.processor.Engagement;
import org.article30.store.Id;
import org.article30.transfer.TransferStatus;

/** How a hop of a chain of processors is said: who, for what, where, and on what ground. Internal notes are never said. */
final class HopWords {

    private final Wording wording;

    HopWords(Wording wording) {
        this.wording = wording;
    }

    /** The processor's name; where none is recorded, what the engagement is called. */
    String processor(Engagement engagement) {
        return name(engagement.processor(), engagement.name());
    }

    /** A party's name, or other words where it has none. */
    String name(Id<Party> party, String otherwise) {
        var name = wording.view().party(party).name();
        return Stream.of(name, otherwise, wording.say("unnamed")).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** The legal person behind a party: itself with its legal form, or, for a brand or branch, what it belongs to. */
    String entity(Id<Party> id) {
        var line = wording.view().line(id).stream().map(wording.view()::party).toList();
        var person = line.stream().filter(party -> party.kind() != PartyKind.ESTABLISHMENT_OR_BRAND).findFirst()
                .or(() -> line.stream().reduce((_, last) -> last)).orElse(Party.BLANK);
        return switch (person.kind()) {
            case CATEGORY, GROUP -> wording.say("chain.not-named");
            default -> joined(Stream.of(person.name(), person.legalForm()));
        };
    }

    /** Where a party sits; blank where not stated. */
    String address(Id<Party> id) {
        return wording.view().party(id).seats().stream().findFirst().map(this::address).orElse("");
    }

    private String address(Seat seat) {
        return joined(Stream.of(seat.street(), (seat.postcode() + " " + seat.town()).strip(), seat.region(), wording.country(seat.country(), "")));
    }

    /** How a party is reached on data protection: its officer first, else by e-mail, phone or on the web; blank where not stated. */
    String contact(Id<Party> id) {
        var party = wording.view().party(id);
        var officer = party.officer().contacts().stream().map(contact -> contact.value()).toList();
        var general = Stream.of(ContactKind.EMAIL, ContactKind.PHONE, ContactKind.WEB)
                .flatMap(kind -> party.contacts().stream().filter(contact -> contact.kind() == kind).limit(1)).map(contact -> contact.value()).toList();
        return officer.isEmpty() ? String.join(", ", general)
                : joined(Stream.concat(Stream.of(party.officer().name()), officer.stream()));
    }

    /** Each place of processing in words, the main one first, those with remote access marked as such. */
    List<String> places(Engagement engagement) {
        var places = new ArrayList<String>();
        places.add(wording.country(engagement.country(), engagement.countryText()));
        engagement.places().forEach(place -> {
            var where = wording.country(place.country(), place.countryText());
            places.add(where.isBlank() ? "" : wording.labelled(wording.texts().choice(place.kind()), where));
        });
        places.removeIf(String::isBlank);
        return places;
    }

    /** The countries it goes to, each once; words where no country is stated, blank where nothing is. */
    String countries(Engagement engagement) {
        var codes = new LinkedHashSet<String>();
        codes.add(engagement.country());
        engagement.places().forEach(place -> codes.add(place.country()));
        var names = codes.stream().map(code -> wording.country(code, "")).filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
        return names.isBlank() ? engagement.countryText() : names;
    }

    /** How the transfer to the processor stands on the law date: at the place where it stands worst. */
    TransferStatus status(Engagement engagement) {
        return wording.view().movements(engagement).stream().map(hop -> TransferStatus.of(hop, wording.law(), wording.lawDate()))
                .max(Comparator.comparing(TransferStatus::state)).orElseThrow();
    }

    /** What the hop rests on: how it stands, then each safeguard recorded. */
    Text ground(Engagement engagement) {
        var lines = new ArrayList<Text>();
        lines.add(Text.of(status(engagement).reason().in(wording.texts())));
        engagement.safeguards().forEach(safeguard -> lines.add(Text.muted(wording.safeguard(safeguard))));
        return Sections.stacked(lines);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(", "));
    }
}
