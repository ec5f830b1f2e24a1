package org.article30.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.article30.activity.Activity;
import org.article30.activity.DataItem;
import org.article30.activity.Facts;
import org.article30.activity.LegalBasis;
import org.article30.activity.Purpose;
import org.article30.catalogue.CatalogueEntry;
import org.article30.dpia.AssessmentSection;
import org.article30.fact.Provenance;
import org.article30.fact.SpecialCategory;
import org.article30.fact.Term;
import org.article30.interest.InterestAssessment;
import org.article30.party.Party;
import org.article30.processor.Chain;
import org.article30.processor.Engagement;
import org.article30.processor.Engagements;
import org.article30.records.Kind;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.RecordShape;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;

/** Draws from the register exactly what a section depends on. */
final class SectionDrawing {

    /** The sections that rest on the register. */
    static final Set<AssessmentSection> DRAWN = Set.of(
            AssessmentSection.CONTROLLERS, AssessmentSection.PROCESSORS, AssessmentSection.NAME, AssessmentSection.DATES, AssessmentSection.DATA,
            AssessmentSection.PURPOSES, AssessmentSection.SECONDARY_USES, AssessmentSection.NATURE, AssessmentSection.LIFE_CYCLE, AssessmentSection.ASSETS,
            AssessmentSection.LAWFULNESS, AssessmentSection.SPECIAL_DATA, AssessmentSection.NECESSITY, AssessmentSection.RIGHTS,
            AssessmentSection.CONSENT_PROCESSORS_TRANSFERS, AssessmentSection.SECURITY);
    private static final Set<String> NOTHING = Set.of("\"\"", "[]", "{}", "\"NOT_STATED\"");
    private static final List<String> PARTIES = List.of("party", "operator");
    private static final List<String> INTEREST = List.of("name", "reference", "status", "controller", "interest", "beneficiary", "lawfulness", "benefit", "necessity",
            "alternatives", "data", "expectations", "impact", "safeguards", "objection", "outcome", "reason", "assessedOn");

    private final RegisterView view;
    private final Engagements engagements;
    private final Map<String, String> facts = new LinkedHashMap<>();

    SectionDrawing(RegisterView view, Engagements engagements) {
        this.view = view;
        this.engagements = engagements;
    }

    Map<String, String> facts() {
        return facts;
    }

    void draw(AssessmentSection section, Stored<Activity> stored) {
        var activity = stored.value();
        var said = view.factsOf(activity);
        switch (section) {
            case CONTROLLERS -> controllers(stored);
            case PROCESSORS -> processors(stored.id());
            case NAME -> own(stored, "particulars.reference", "particulars.name", "particulars.status");
            case DATES -> own(stored, "particulars.begun", "particulars.ended");
            case DATA -> {
                put(stored, "facts.subjects", said.subjects());
                put(stored, "facts.data", each(said, SectionDrawing::unlinked));
            }
            case PURPOSES -> put(stored, "purposes", activity.purposes().stream().map(SectionDrawing::withoutBases).toList());
            case SECONDARY_USES -> own(stored, "accountability.furtherPurposes");
            case NATURE -> {
                own(stored, "particulars.description");
                put(stored, "facts.traits", said.traits());
                own(stored, "thirdCountries.answer", "thirdCountries.note");
            }
            case LIFE_CYCLE -> {
                put(stored, "facts.sources", said.sources());
                put(stored, "facts.operations", said.operations());
                put(stored, "facts.recipients", said.recipients());
                put(stored, "facts.data", each(said, SectionDrawing::from));
            }
            case ASSETS -> {
                put(stored, "facts.systems", said.systems());
                own(stored, "accountability.aiSystems");
            }
            case LAWFULNESS -> lawfulness(stored);
            case SPECIAL_DATA -> {
                put(stored, "facts.data", each(said, this::special));
                own(stored, "accountability.conditions");
            }
            case NECESSITY -> {
                put(stored, "facts.recipients", said.recipients());
                put(stored, "facts.noRecipients", said.noRecipients());
                put(stored, "facts.retention", said.retention());
                put(stored, "facts.data", each(said, SectionDrawing::kept));
            }
            case RIGHTS -> {
                put(stored, "facts.rights", said.rights());
                own(stored, "accountability.automated");
            }
            case CONSENT_PROCESSORS_TRANSFERS -> bound(stored);
            case SECURITY -> put(stored, "facts.measures", said.measures());
            default -> { }
        }
    }

    private void controllers(Stored<Activity> activity) {
        own(activity, "controllers", "joint");
        var parties = new LinkedHashSet<Id<Party>>();
        activity.value().controllers().forEach(link -> parties.add(link.party()));
        for (var id : List.copyOf(parties)) {
            draw(Party.KIND, id, view.party(id), "name", "kind", "seats", "contacts", "officer", "representatives");
            parties.add(view.party(id).officer().party());
            view.party(id).representatives().forEach(representative -> parties.add(representative.party()));
        }
        activity.value().controllers().forEach(link -> parties.remove(link.party()));
        parties.forEach(id -> draw(Party.KIND, id, view.party(id), "name", "seats", "contacts"));
    }

    private void processors(Id<Activity> activity) {
        for (var engagement : engagements(activity)) {
            draw(Engagement.KIND, engagement.id(), engagement.value(), "processor", "principal", "services", "standing", "country", "countryText", "places", "subProcessors");
            draw(Party.KIND, engagement.value().processor(), view.party(engagement.value().processor()), "name");
        }
    }

    /** The engagements that serve an activity, of sub-processors too. */
    private List<Stored<Engagement>> engagements(Id<Activity> activity) {
        return Chain.ofActivity(engagements, view.engagementsOf(activity), activity).hops().stream().map(Chain.Hop::engagement).toList();
    }

    private void lawfulness(Stored<Activity> activity) {
        var purposes = activity.value().purposes();
        for (var i = 0; i < purposes.size(); i++) {
            put(activity, "purposes." + i + ".bases", purposes.get(i).bases());
        }
        purposes.stream().flatMap(purpose -> purpose.bases().stream()).map(LegalBasis::interestAssessment).filter(id -> !id.isNone()).distinct()
                .forEach(id -> draw(InterestAssessment.KIND, id, view.interestAssessment(id), INTEREST.toArray(String[]::new)));
    }

    private void bound(Stored<Activity> activity) {
        own(activity, "accountability.consents");
        for (var engagement : engagements(activity.id())) {
            draw(Engagement.KIND, engagement.id(), engagement.value(), "contract", "concludedOn", "authorisation", "commitments", "safeguards");
        }
        for (var transfer : view.transfersOf(activity.id())) {
            draw(Transfer.KIND, transfer.id(), transfer.value(), "recipient", "category", "country", "countryText", "safeguards", "supplementaryMeasures", "assessment");
            named(transfer.value().recipient());
        }
    }

    private static List<DataItem> each(Facts facts, UnaryOperator<DataItem> part) {
        return facts.data().stream().map(part).filter(item -> !item.equals(DataItem.BLANK)).toList();
    }

    /** What an item is; where it comes from and how long it is kept belong to other sections. */
    private static DataItem unlinked(DataItem item) {
        return new DataItem(item.key(), item.term(), item.examples(), item.special(), item.specialNote(), item.subjects(), List.of(), List.of(), Provenance.BLANK);
    }

    /** An item that is special by its own word, or by that of what it is. */
    private DataItem special(DataItem item) {
        var special = ScreeningSigns.special(item, view);
        return special == SpecialCategory.NO || special == SpecialCategory.NOT_STATED ? DataItem.BLANK
                : new DataItem(item.key(), item.term(), "", special, item.specialNote(), List.of(), List.of(), List.of(), Provenance.BLANK);
    }

    private static DataItem from(DataItem item) {
        return item.sources().isEmpty() ? DataItem.BLANK
                : new DataItem(item.key(), item.term(), "", SpecialCategory.NOT_STATED, "", List.of(), item.sources(), List.of(), Provenance.BLANK);
    }

    private static DataItem kept(DataItem item) {
        return item.retention().isEmpty() ? DataItem.BLANK
                : new DataItem(item.key(), item.term(), "", SpecialCategory.NOT_STATED, "", List.of(), List.of(), item.retention(), Provenance.BLANK);
    }

    private static Purpose withoutBases(Purpose purpose) {
        return new Purpose(purpose.term(), purpose.text(), purpose.open(), List.of(), Provenance.BLANK);
    }

    private void own(Stored<Activity> activity, String... paths) {
        draw(Activity.KIND, activity.id(), activity.value(), paths);
    }

    private void put(Stored<Activity> activity, String path, Object value) {
        put(Activity.KIND, activity.id(), path, value);
    }

    private <T extends Record> void draw(Kind<T> kind, Id<?> id, T value, String... paths) {
        if (!id.isNone()) {
            for (var path : paths) {
                put(kind, id, path, at(value, path));
            }
        }
    }

    private void put(Kind<?> kind, Id<?> id, String path, Object value) {
        var tree = unsourced(Json.mapper().valueToTree(value));
        if (!value.equals(Id.NONE) && !NOTHING.contains(tree.toString())) {
            facts.put(Place.text(kind, id, path), tree.toString());
            PARTIES.forEach(name -> tree.findValuesAsText(name).stream().map(Id::<Party>of).forEach(this::named));
            tree.findValuesAsText("entry").stream().map(Id::<CatalogueEntry>of).forEach(this::entry);
        }
    }

    /** What a fact refers to is read by its name: another name says something else. */
    private void named(Id<Party> party) {
        draw(Party.KIND, party, view.party(party), "name");
    }

    private void entry(Id<CatalogueEntry> entry) {
        draw(CatalogueEntry.KIND, entry, view.catalogueEntry(entry), "label", "special");
    }

    private static Object at(Record whole, String path) {
        Object value = whole;
        for (var name : path.split("\\.")) {
            value = RecordShape.part(value, name);
        }
        return value;
    }

    /** Without what says where facts come from: a better citation changes nothing that was assessed. */
    private static JsonNode unsourced(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("provenance");
        }
        node.forEach(SectionDrawing::unsourced);
        return node;
    }
}
