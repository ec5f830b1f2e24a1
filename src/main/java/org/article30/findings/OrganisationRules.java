package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.stream.Stream;
import org.article30.law.EmailAddress;
import org.article30.law.RegisterNumberFormat;
import org.article30.party.Contact;
import org.article30.party.ContactKind;
import org.article30.party.Party;
import org.article30.store.Stored;

/** Who controls, represents and can be reached. */
final class OrganisationRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-ORG-03", HIGH, "GDPR 12(2), 13(1)(a), 30(1)(a)").on(Party.KIND, OrganisationRules::unusableContacts),
            Rule.of("R-ORG-08", MEDIUM, "GDPR 5(1)(d), 30(1)(a)").on(Party.KIND, OrganisationRules::oddNumbers));

    private OrganisationRules() {
    }

    private static Stream<Spot> unusableContacts(Stored<Party> party, Given given) {
        return Stream.concat(
                Spot.in("contacts", party.value().contacts(), OrganisationRules::unusable),
                Spot.in("officer.contacts", party.value().officer().contacts(), OrganisationRules::unusable));
    }

    private static Stream<Spot> unusable(String path, Contact contact) {
        var needsValue = contact.kind() == ContactKind.EMAIL || contact.kind() == ContactKind.WEB;
        if (contact.value().isBlank()) {
            return Spot.at(path + ".value", "rule.R-ORG-03.missing").when(needsValue);
        }
        return contact.kind() != ContactKind.EMAIL ? Stream.empty()
                : EmailAddress.check(contact.value()).stream().map(fault -> Spot.at(path + ".value", fault.key()));
    }

    private static Stream<Spot> oddNumbers(Stored<Party> party, Given given) {
        return Spot.in("numbers", party.value().numbers(), (path, number) ->
                RegisterNumberFormat.of(number.register()).check(number.number()).stream().map(fault -> Spot.at(path + ".number", fault.key())));
    }
}
