package org.article30.transfer;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.fact.Answer;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.law.Countries;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A disclosure of personal data to a third country or international organisation (Articles 30(1)(e), 30(2)(c) and 44 to 49 GDPR).
 *
 * @param name what the transfer is called
 * @param exporter who sends
 * @param regime the law the transfer is judged by: "EU", "UK", "CH", or another; blank for that of the exporter's country
 * @param recipient who receives, or none where only a category is named
 * @param category the category of recipients
 * @param country ISO 3166-1 alpha-2 code; blank where not stated or ambiguous
 * @param countryText the country in the source’s words where no code fits: "worldwide", "ambiguous: United States or us"
 * @param internationalOrganisation whether the recipient is an international organisation
 * @param data which data
 * @param frequency how often
 * @param safeguards what it rests on, in order of precedence
 * @param supplementaryMeasures supplementary measures
 * @param assessment where the transfer impact assessment stands
 * @param impactAssessment the transfer impact assessment on file
 * @param activities the activities it belongs to
 * @param notes internal notes
 * @param provenance where this comes from
 */
public record Transfer(
        String name,
        Id<Party> exporter,
        String regime,
        Id<Party> recipient,
        Term category,
        String country,
        String countryText,
        Answer internationalOrganisation,
        String data,
        String frequency,
        List<Safeguard> safeguards,
        String supplementaryMeasures,
        AssessmentState assessment,
        Id<TransferImpactAssessment> impactAssessment,
        List<Id<Activity>> activities,
        String notes,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Transfer BLANK = new Transfer(
            "",
            Id.none(),
            "",
            Id.none(),
            Term.BLANK,
            "",
            "",
            Answer.NOT_STATED,
            "",
            "",
            List.of(),
            "",
            AssessmentState.NOT_STATED,
            Id.none(),
            List.of(),
            "",
            Provenance.BLANK);

    public Transfer {
        country = Countries.codeOf(country);
        safeguards = List.copyOf(safeguards);
        activities = List.copyOf(activities);
    }

    /** How transfers are kept: named "transfer", titled by their name. */
    public static final Kind<Transfer> KIND = new Kind<>("transfer", Transfer.class, Transfer::name, BLANK);
}
