package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.catalogue.CatalogueEntry;
import org.article30.evidence.EvidenceDocument;
import org.article30.law.Countries;
import org.article30.law.EmailAddress;
import org.article30.law.RegisterNumberFormat;
import org.article30.party.Contact;
import org.article30.party.ContactKind;
import org.article30.party.Party;
import org.article30.party.PartyKind;
import org.article30.party.Representative;
import org.article30.processor.Engagement;
import org.article30.store.Stored;

/** Whose register it is: who controls, where it sits, who represents it and how it is reached. */
final class OrganisationRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-ORG-01", HIGH, "GDPR 13(1)(a), 30(1)(a)").on(Party.KIND, OrganisationRules::unidentified).on(Activity.KIND, OrganisationRules::withoutController),
            Rule.of("R-ORG-02", HIGH, "GDPR 4(7), 30(1)(a)").on(Activity.KIND, RoleRules::classesOfControllers),
            Rule.of("R-ORG-03", HIGH, "GDPR 12(2), 13(1)(a), 30(1)(a)").on(Party.KIND, OrganisationRules::unusableContacts),
            Rule.of("R-ORG-04", MEDIUM, "GDPR 37(1), 13(1)(b), 30(1)(a)").on(Party.KIND, OrganisationRules::officerUndecided),
            Rule.of("R-ORG-05", MEDIUM, "GDPR 37-38").on(Party.KIND, OrganisationRules::officerInAnotherRole),
            Rule.of("R-ORG-06", HIGH, "GDPR 27, 30(1)(a), 30(2)(a); UK GDPR 27").on(Party.KIND, OrganisationRules::representativeUndecided),
            Rule.of("R-ORG-07", MEDIUM, "GDPR 4(16), 5(2)").on(Party.KIND, Seats::contradictory),
            Rule.of("R-ORG-08", MEDIUM, "GDPR 5(1)(d), 30(1)(a)").on(Party.KIND, OrganisationRules::oddNumbers),
            Rule.of("R-ORG-09", HIGH, "GDPR 26; C-210/16; C-40/17; C-604/22").on(Activity.KIND, RoleRules::jointWithoutArrangement),
            Rule.of("R-ORG-10", MEDIUM, "GDPR 4(7)-(8); EDPB Guidelines 07/2020").on(Activity.KIND, RoleRules::doubtfulRoles)
                    .on(Engagement.KIND, RoleRules::doubtfulProcessor),
            Rule.of("R-ORG-11", LOW, "GDPR 5(1)(d)").on(Party.KIND, (party, given) -> outdated("name", party.value().name(), given))
                    .on(EvidenceDocument.KIND, (document, given) -> outdated("title", document.value().title(), given))
                    .on(CatalogueEntry.KIND, (entry, given) -> Stream.concat(outdated("label", entry.value().label(), given),
                            outdated("description", entry.value().description(), given))));

    private static final Set<ContactKind> REACHABLE = Set.of(ContactKind.EMAIL, ContactKind.PHONE, ContactKind.FAX, ContactKind.POST, ContactKind.WEB);
    private static final Phrases SHARED = Phrases.of("shared-mailboxes");

    private OrganisationRules() {
    }

    /** Whether this is one of the organisations whose register it is. */
    static boolean isOwn(Stored<Party> party, Given given) {
        return given.view().register().organisations().contains(party.id());
    }

    static boolean isMany(Party party) {
        return party.kind() == PartyKind.GROUP || party.kind() == PartyKind.CATEGORY;
    }

    private static Stream<Spot> unidentified(Stored<Party> stored, Given given) {
        var party = stored.value();
        if (!isOwn(stored, given)) {
            return Stream.empty();
        }
        if (isMany(party)) {
            return Spot.at("members", "rule.R-ORG-01.members").when(party.members().isEmpty() || party.members().stream().anyMatch(member -> member.name().isBlank()));
        }
        var unclear = party.kind() == PartyKind.NOT_STATED
                || party.kind() == PartyKind.ESTABLISHMENT_OR_BRAND && given.view().party(party.parent()).kind() != PartyKind.LEGAL_ENTITY;
        return Stream.of(
                Spot.at("name", "rule.R-ORG-01.name").when(party.name().isBlank()),
                Spot.at("kind", "rule.R-ORG-01.kind").when(unclear),
                Spot.at("legalForm", "rule.R-ORG-01.form").when(party.kind() == PartyKind.LEGAL_ENTITY && party.legalForm().isBlank()),
                Spot.at("seats", "rule.R-ORG-01.address").when(party.seats().stream().noneMatch(seat -> !seat.street().isBlank() && !seat.town().isBlank())),
                Spot.at("contacts", "rule.R-ORG-01.contact").when(party.contacts().stream().noneMatch(OrganisationRules::isReachable))).flatMap(spots -> spots);
    }

    private static boolean isReachable(Contact contact) {
        return REACHABLE.contains(contact.kind()) && !contact.value().isBlank();
    }

    private static Stream<Spot> withoutController(Stored<Activity> activity, Given given) {
        return Spot.at("controllers", "rule.R-ORG-01.controller").when(activity.value().controllers().stream().allMatch(link -> link.party().isNone()));
    }

    private static Stream<Spot> unusableContacts(Stored<Party> party, Given given) {
        return Stream.concat(
                Spot.in("contacts", party.value().contacts(), OrganisationRules::unusable),
                Spot.in("officer.contacts", party.value().officer().contacts(), OrganisationRules::unusable));
    }

    private static Stream<Spot> unusable(String path, Contact contact) {
        if (contact.value().isBlank()) {
            return Spot.at(path + ".value", "rule.R-ORG-03.missing").when(contact.kind() == ContactKind.EMAIL || contact.kind() == ContactKind.WEB);
        }
        return contact.kind() != ContactKind.EMAIL ? Stream.empty()
                : EmailAddress.check(contact.value()).stream().map(fault -> Spot.at(path + ".value", fault.key()));
    }

    private static Stream<Spot> officerUndecided(Stored<Party> party, Given given) {
        var officer = party.value().officer();
        return switch (officer.decision()) {
            case NOT_STATED, OPEN -> Spot.at("officer.decision", "rule.R-ORG-04.open").when(isOwn(party, given) && !isMany(party.value()));
            case NOT_REQUIRED -> Spot.at("officer.reason", "rule.R-ORG-04.reason").when(officer.reason().isBlank());
            case APPOINTED -> Spot.at("officer.contacts", "rule.R-ORG-04.contact").when(officer.contacts().isEmpty() && officer.party().isNone());
        };
    }

    private static Stream<Spot> officerInAnotherRole(Stored<Party> stored, Given given) {
        var party = stored.value();
        return Spot.in("officer.contacts", party.officer().contacts(), (path, contact) -> {
            var address = contact.value().strip();
            if (address.isEmpty()) {
                return Stream.empty();
            }
            if (party.roleHolders().stream().anyMatch(holder -> holder.contact().contains(address))) {
                return Stream.of(Spot.at(path + ".value", "rule.R-ORG-05.function"));
            }
            var shared = party.contacts().stream().anyMatch(other -> other.value().strip().equalsIgnoreCase(address) && !other.use().equals(contact.use()));
            return Spot.at(path + ".value", "rule.R-ORG-05.shared").when(shared || contact.kind() == ContactKind.EMAIL && SHARED.in(address.split("@", 2)[0]));
        });
    }

    private static Stream<Spot> representativeUndecided(Stored<Party> party, Given given) {
        var rows = party.value().representatives();
        var open = Spot.in("representatives", rows, (path, row) -> undecided(path, row, isOwn(party, given)));
        var asked = rows.stream().anyMatch(row -> row.regime().equals("EU"));
        return Stream.concat(open, Spot.at("representatives", "rule.R-ORG-06.asked")
                .when(!asked && isOwn(party, given) && !isMany(party.value()) && sitsAbroad(party.value(), given)));
    }

    private static Stream<Spot> undecided(String path, Representative row, boolean own) {
        return switch (row.decision()) {
            case NOT_STATED, OPEN -> Spot.at(path + ".decision", "rule.R-ORG-06.open", row.regime()).when(own);
            case NOT_REQUIRED -> Stream.empty(); // its reason is rule 27-2
            case APPOINTED -> Spot.at(path + ".party", "rule.R-ORG-06.party").when(row.party().isNone());
        };
    }

    /** Whether all seats that are known lie outside the European Economic Area. */
    static boolean sitsAbroad(Party party, Given given) {
        return party.sitsIn(Countries::isCode) && !party.sitsIn(country -> given.law().isEea(country, given.day()));
    }

    private static Stream<Spot> oddNumbers(Stored<Party> party, Given given) {
        return Spot.in("numbers", party.value().numbers(), (path, number) ->
                RegisterNumberFormat.of(number.register()).check(number.number()).stream().map(fault -> Spot.at(path + ".number", fault.key())));
    }

    private static Stream<Spot> outdated(String field, String text, Given given) {
        return RenamedBodies.in(text, given.day()).stream().map(body -> Spot.at(field, "rule.R-ORG-11.now", body.name(), body.since()));
    }
}
