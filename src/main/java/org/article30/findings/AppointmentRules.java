package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.LOW;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.article30.law.Countries;
import org.article30.party.DataProtectionOfficer;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.party.Representative;
import org.article30.store.Stored;

/** Whether representatives and officers that are appointed, or are not, are recorded as the law asks (Articles 27 and 37 GDPR). */
final class AppointmentRules {

    static final List<Rule> ALL = List.of(
            Rule.of("27-2", MEDIUM, "GDPR 27(2)").on(Party.KIND, (stored, given) -> representatives(stored, (path, row) ->
                    Spot.at(path + ".reason").when(row.decision() == Decision.NOT_REQUIRED && row.reason().isBlank()))),
            Rule.of("27-3", HIGH, "GDPR 27(3)").on(Party.KIND, (stored, given) -> representatives(stored, (path, row) ->
                    Spot.at(path + ".party").when(row.decision() == Decision.APPOINTED && row.regime().equals("EU") && !sitsInUnion(row, given)))),
            Rule.of("27-4", MEDIUM, "GDPR 27(1), 27(4)").on(Party.KIND, (stored, given) -> representatives(stored, (path, row) ->
                    Spot.at(path + ".mandate").when(row.decision() == Decision.APPOINTED && row.mandate().isNone()))),
            Rule.of("37-7", LOW, "GDPR 37(7)").on(Party.KIND, AppointmentRules::officer));

    private AppointmentRules() {
    }

    private static Stream<Spot> representatives(Stored<Party> party, BiFunction<String, Representative, Stream<Spot>> look) {
        return Spot.in("representatives", party.value().representatives(), look);
    }

    /** Whether the representative has a seat in a Member State; one whose seat is not recorded is not found. */
    private static boolean sitsInUnion(Representative row, Given given) {
        var representative = given.view().party(row.party());
        return !representative.sitsIn(Countries::isCode) || representative.sitsIn(country -> given.law().isEea(country, given.day()));
    }

    /** That its contact is missing is rule R-ORG-04. */
    private static Stream<Spot> officer(Stored<Party> party, Given given) {
        DataProtectionOfficer officer = party.value().officer();
        return Spot.at("officer.decidedOn").when(OrganisationRules.isOwn(party, given) && officer.decision() == Decision.APPOINTED && officer.decidedOn().isBlank());
    }
}
