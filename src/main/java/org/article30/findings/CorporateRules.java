package org.article30.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.article30.findings.TransferRules.Named;
import org.article30.law.LegalRegime;

/** What is open of binding corporate rules (Article 47 GDPR). */
final class CorporateRules {

    private CorporateRules() {
    }

    /** What is open of binding corporate rules: their approval, their kind, their members, and whether they cover the recipient. */
    static Stream<Spot> toVerify(Named named, Given given) {
        if (!given.tool(named.safeguard()).equals("46-2-b") && named.instrument(given).noneMatch(row -> row.family().equals("bcr"))) {
            return Stream.empty();
        }
        var safeguard = named.safeguard();
        if (safeguard.example()) {
            return Stream.of(Spot.at(named.path() + ".tool", "rule.R-TRF-04.example"));
        }
        var spots = new ArrayList<Spot>();
        var approved = safeguard.concludedOn();
        if (approved.isBlank()) {
            spots.add(Spot.at(named.path() + ".concludedOn", "rule.R-TRF-04.date"));
        } else if (approved.earliest().isBefore(LegalRegime.EU.begin())) {
            spots.add(Spot.at(named.path() + ".concludedOn", "rule.R-TRF-04.former", approved));
        }
        ask(safeguard.approvedBy().isBlank(), named, "approvedBy", spots);
        ask(safeguard.reference().isBlank(), named, "reference", spots);
        ask(safeguard.module().isBlank(), named, "module", spots);
        ask(safeguard.document().isNone(), named, "document", spots);
        ask(safeguard.checkedOn().isBlank(), named, "checkedOn", spots);
        named.ground().reasons().stream().filter(reason -> reason.key().equals("outside-group")).map(reason -> TransferRules.because(named.path() + ".tool", reason)).forEach(spots::add);
        return spots.stream();
    }

    private static void ask(boolean missing, Named named, String component, List<Spot> spots) {
        if (missing) {
            spots.add(Spot.at(named.path() + "." + component, "rule.R-TRF-04." + component));
        }
    }
}
