package org.article30.activity;

import java.util.List;
import java.util.Map;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Provenance;
import org.article30.records.Kind;
import org.article30.store.Id;

/**
 * A processing activity: what Article 30 GDPR asks for and what the authority templates add.
 *
 * @param particulars what identifies it and who answers for it
 * @param capacity in which capacity it is carried out
 * @param controllers its controllers; for a processor record, the processor itself
 * @param joint Article 26
 * @param clients controllers on whose behalf we process
 * @param purposes its purposes
 * @param facts its own facts
 * @param general general provisions that apply to it as well
 * @param thirdCountries transfers, or the statement that there are none
 * @param accountability what other articles ask
 * @param documents documents about it
 * @param related related activities
 * @param notes internal notes, never printed for an authority
 * @param provenance where single fields come from, by field name
 */
public record Activity(
        Particulars particulars,
        Capacity capacity,
        List<Controllership> controllers,
        JointArrangement joint,
        List<Client> clients,
        List<Purpose> purposes,
        Facts facts,
        List<Id<GeneralProvisions>> general,
        ThirdCountries thirdCountries,
        Accountability accountability,
        List<Id<EvidenceDocument>> documents,
        List<RelatedActivity> related,
        String notes,
        Map<String, Provenance> provenance) {

    /** Nothing recorded yet. */
    public static final Activity BLANK = new Activity(
            Particulars.BLANK,
            Capacity.NOT_STATED,
            List.of(),
            JointArrangement.BLANK,
            List.of(),
            List.of(),
            Facts.BLANK,
            List.of(),
            ThirdCountries.BLANK,
            Accountability.BLANK,
            List.of(),
            List.of(),
            "",
            Map.of());

    public Activity {
        controllers = List.copyOf(controllers);
        clients = List.copyOf(clients);
        purposes = List.copyOf(purposes);
        general = List.copyOf(general);
        documents = List.copyOf(documents);
        related = List.copyOf(related);
        provenance = Map.copyOf(provenance);
    }

    /** How activities are kept: named "activity", titled by reference and name. */
    public static final Kind<Activity> KIND = new Kind<>("activity", Activity.class, Activity::title, BLANK);

    /** The same with other particulars. */
    public Activity with(Particulars other) {
        return new Activity(other, capacity, controllers, joint, clients, purposes, facts, general, thirdCountries, accountability, documents, related, notes, provenance);
    }

    /** Reference and name, as lists show it. */
    public String title() {
        return (particulars.reference() + " " + particulars.name()).strip();
    }
}
