package org.article30.processor;

import java.util.List;
import org.article30.activity.Activity;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.law.Countries;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.transfer.Safeguard;
import org.article30.transfer.TransferImpactAssessment;

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
 * @param endsOn when the contract ends; blank where it is open-ended or not stated
 * @param termination the period of notice to terminate it
 * @param country ISO 3166-1 alpha-2 code of the place of processing
 * @param countryText the place in words
 * @param places further places of processing, those with remote access too
 * @param safeguards what the transfer to the processor rests on, where its place is in a third country, in order of precedence
 * @param impactAssessment the transfer impact assessment of this hop
 * @param authorisation whether the processor may engage others
 * @param objectionPeriod within which one may object to a change of sub-processors, from the notice on
 * @param subProcessors how sub-processors are authorised, in words
 * @param commitments what the processor commits to
 * @param clauses how the contract answers each letter of Article 28, judged as a whole
 * @param audit how the principal assures itself
 * @param end what happens to the data when the services end
 * @param endNote the same in words
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
        PartialDate endsOn,
        CalendarPeriod termination,
        String country,
        String countryText,
        List<ProcessingPlace> places,
        List<Safeguard> safeguards,
        Id<TransferImpactAssessment> impactAssessment,
        SubProcessorAuthorisation authorisation,
        CalendarPeriod objectionPeriod,
        String subProcessors,
        List<Commitment> commitments,
        List<ClauseJudgement> clauses,
        AuditPlan audit,
        EndOfService end,
        String endNote,
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
            PartialDate.BLANK,
            CalendarPeriod.BLANK,
            "",
            "",
            List.of(),
            List.of(),
            Id.none(),
            SubProcessorAuthorisation.NOT_STATED,
            CalendarPeriod.BLANK,
            "",
            List.of(),
            List.of(),
            AuditPlan.BLANK,
            EndOfService.NOT_STATED,
            "",
            List.of(),
            "",
            Provenance.BLANK);

    public Engagement {
        country = Countries.codeOf(country);
        places = List.copyOf(places);
        safeguards = List.copyOf(safeguards);
        commitments = List.copyOf(commitments);
        clauses = List.copyOf(clauses);
        activities = List.copyOf(activities);
    }

    /** How engagements are kept: named "engagement", titled by their name. */
    public static final Kind<Engagement> KIND = new Kind<>("engagement", Engagement.class, Engagement::name, BLANK);
}
