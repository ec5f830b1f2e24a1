package org.article30.processor;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.law.Countries;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A processor engaged by a controller or by another processor (Article 28 GDPR).
 *
 * @param name what the engagement is called
 * @param processor the processor, or a category of processors
 * @param principal on whose behalf, or a category of clients
 * @param standing how firmly the role stands
 * @param services what it does
 * @param contract where the contract stands
 * @param concludedOn date of the contract
 * @param document the contract
 * @param country ISO 3166-1 alpha-2 code of the place of processing
 * @param countryText the place in words
 * @param subProcessors how sub-processors are authorised
 * @param commitments what the processor commits to
 * @param activities the activities served
 * @param notes internal notes
 * @param provenance where this comes from
 */
public record Engagement(
        String name,
        Id<Party> processor,
        Id<Party> principal,
        Standing standing,
        String services,
        ContractState contract,
        PartialDate concludedOn,
        Id<EvidenceDocument> document,
        String country,
        String countryText,
        String subProcessors,
        List<Commitment> commitments,
        List<Id<Activity>> activities,
        String notes,
        Provenance provenance) {

    /** Nothing recorded yet. */
    public static final Engagement BLANK = new Engagement(
            "",
            Id.none(),
            Id.none(),
            Standing.STATED,
            "",
            ContractState.NOT_STATED,
            PartialDate.BLANK,
            Id.none(),
            "",
            "",
            "",
            List.of(),
            List.of(),
            "",
            Provenance.BLANK);

    public Engagement {
        country = Countries.codeOf(country);
        commitments = List.copyOf(commitments);
        activities = List.copyOf(activities);
    }

    /** How engagements are kept: named "engagement", titled by their name. */
    public static final Kind<Engagement> KIND = new Kind<>("engagement", Engagement.class, Engagement::name, BLANK);
}
