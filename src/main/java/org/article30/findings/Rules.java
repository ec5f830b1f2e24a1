package org.article30.findings;

import java.util.List;
import java.util.stream.Stream;
import org.article30.records.Kind;

/** All rules, group by group. */
public final class Rules {

    /** The rules, in the order in which they are listed. */
    public static final List<Rule> ALL = Stream.of(
            EntryRules.ALL,
            TransferRules.ALL,
            OrganisationRules.ALL,
            ProcessorRules.ALL,
            PurposeRules.ALL,
            LegalBasisRules.ALL,
            ConsentRules.ALL,
            SpecialCategoryRules.ALL,
            RetentionRules.ALL,
            RightsRules.ALL,
            CookieRules.ALL,
            ScreeningRules.ALL,
            AssessmentRules.ALL,
            ImpactAssessmentRules.ALL,
            InterestRules.ALL,
            LogbookRules.ALL,
            DocumentRules.ALL,
            RegimeRules.ALL,
            SecurityRules.ALL,
            RecordRules.ALL,
            AppointmentRules.ALL,
            GroundRules.ALL).flatMap(List::stream).toList();

    private Rules() {
    }

    /** The rules that look at records of a kind. */
    static List<Rule> on(Kind<?> kind) {
        return ALL.stream().filter(rule -> rule.parts().stream().anyMatch(part -> part.kind().equals(kind))).toList();
    }
}
