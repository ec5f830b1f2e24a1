package org.article30.app;

import java.util.Comparator;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.ActivityEditor;
import org.article30.activity.Capacity;
import org.article30.activity.GeneralProvisions;
import org.article30.activity.GeneralProvisionsEditor;
import org.article30.activity.Particulars;
import org.article30.activity.Status;
import org.article30.catalogue.CatalogueEntry;
import org.article30.catalogue.CatalogueEntryEditor;
import org.article30.interest.InterestAssessment;
import org.article30.interest.InterestAssessmentEditor;
import org.article30.dpia.Screening;
import org.article30.dpia.ScreeningEditor;
import org.article30.assessment.ImpactAssessmentEditor;
import org.article30.assessment.NewAssessment;
import org.article30.dpia.ImpactAssessment;
import org.article30.logbook.Breach;
import org.article30.logbook.BreachEditor;
import org.article30.logbook.SubjectRequest;
import org.article30.logbook.SubjectRequestEditor;
import org.article30.logbook.Consent;
import org.article30.logbook.ConsentEditor;
import org.article30.evidence.DocumentEditor;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.PartialDate;
import org.article30.party.Party;
import org.article30.party.PartyEditor;
import org.article30.processor.ChangeNotice;
import org.article30.processor.ChangeNoticeEditor;
import org.article30.processor.Engagement;
import org.article30.processor.EngagementEditor;
import org.article30.processor.NoticeLinks;
import org.article30.records.Kind;
import org.article30.register.FreeReference;
import org.article30.register.Register;
import org.article30.register.RegisterEditor;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferEditor;
import org.article30.transfer.TransferImpactAssessment;
import org.article30.transfer.TransferImpactAssessmentEditor;
import org.article30.transfer.TransferLinks;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Judgement;
import org.article30.ui.RecordEditor;
import org.article30.ui.Reference;
import org.article30.ui.Saving;
import org.article30.ui.Signing;

/** The editor of every kind of record, wired to the open register. */
final class Editors {

    private final Session session;
    private final Records records;
    private final Desk desk;
    private final FileChoice choice;
    private final Background background;
    private final CompletenessLines completeness;
    private final TransferVerdicts verdicts;
    private final Checking checking;
    private final Assessing assessing;
    private final Approving approving;

    Editors(Session session, Records records, Desk desk, FileChoice choice, Background background) {
        this.session = session;
        this.records = records;
        this.desk = desk;
        this.choice = choice;
        this.background = background;
        completeness = new CompletenessLines(session, desk.texts());
        verdicts = new TransferVerdicts(session, desk.texts());
        checking = new Checking(session, desk.texts());
        assessing = new Assessing(session, desk.texts());
        approving = new Approving(session, desk.texts());
    }

    /** An editor for a record of that kind. */
    @SuppressWarnings("unchecked") // each kind's editor edits records of that kind
    <T extends Record> RecordEditor<T> of(Kind<T> kind, Stored<T> stored) {
        Saving<T> saving = (edited, because) -> records.save(kind, edited, because);
        var editor = (RecordEditor<T>) switch (kind.blank()) {
            case Activity _ -> activity((Stored<Activity>) stored, (Saving<Activity>) saving);
            case GeneralProvisions _ -> GeneralProvisionsEditor.of((Stored<GeneralProvisions>) stored, desk, background, (Saving<GeneralProvisions>) saving);
            case Party _ -> PartyEditor.of((Stored<Party>) stored, desk, background, (Saving<Party>) saving);
            case Engagement _ -> engagement((Stored<Engagement>) stored, (Saving<Engagement>) saving);
            case Transfer _ -> TransferEditor.of((Stored<Transfer>) stored, desk, background, (Saving<Transfer>) saving);
            case TransferImpactAssessment _ -> TransferImpactAssessmentEditor.of(
                    (Stored<TransferImpactAssessment>) stored, desk, background, (Saving<TransferImpactAssessment>) saving);
            case ChangeNotice _ -> ChangeNoticeEditor.of(
                    (Stored<ChangeNotice>) stored, desk, background, (Saving<ChangeNotice>) saving, id -> session.view().engagement(id), session.today());
            case InterestAssessment _ -> InterestAssessmentEditor.of((Stored<InterestAssessment>) stored, desk, background, (Saving<InterestAssessment>) saving);
            case Screening _ -> ScreeningEditor.of((Stored<Screening>) stored, desk, background, (Saving<Screening>) saving, assessing::sheet);
            case ImpactAssessment _ -> ImpactAssessmentEditor.of((Stored<ImpactAssessment>) stored, desk, background, (Saving<ImpactAssessment>) saving,
                    new ImpactAssessmentEditor.Surroundings(session::view, session::author, session::today));
            case Breach _ -> BreachEditor.of((Stored<Breach>) stored, desk, background, (Saving<Breach>) saving);
            case SubjectRequest _ -> SubjectRequestEditor.of((Stored<SubjectRequest>) stored, desk, background, (Saving<SubjectRequest>) saving);
            case Consent _ -> ConsentEditor.of((Stored<Consent>) stored, desk, background, (Saving<Consent>) saving);
            case EvidenceDocument _ -> document((Stored<EvidenceDocument>) stored, (Saving<EvidenceDocument>) saving);
            case CatalogueEntry _ -> CatalogueEntryEditor.of((Stored<CatalogueEntry>) stored, desk, background, (Saving<CatalogueEntry>) saving);
            case Register _ -> RegisterEditor.of((Stored<Register>) stored, desk, background, (Saving<Register>) saving);
            default -> throw new IllegalArgumentException("no editor for " + kind.name());
        };
        editor.signBy(signing(kind));
        editor.judgeBy(value -> isUntouched(stored, value) ? Judgement.NONE : judged(kind, stored.with(value)));
        return editor;
    }

    @SuppressWarnings("unchecked") // what is signed is of the kind that the blank is of
    private <T extends Record> Signing<T> signing(Kind<T> kind) {
        return kind.blank() instanceof Activity ? (Signing<T>) approving.signing()
                : Signing.asking(value -> value instanceof ImpactAssessment assessment && assessment.isDecided(), session::today);
    }

    /** Nothing comes of it when the register was closed meanwhile. */
    private <T extends Record> Judgement judged(Kind<T> kind, Stored<T> edited) {
        session.register();
        return new Judgement(verdicts.of(edited.value()), checking.lines(kind, edited));
    }

    /** A record nobody has begun yet: there is nothing to find fault with. */
    private static boolean isUntouched(Stored<?> stored, Record value) {
        return stored.version() == 0 && value.equals(stored.value());
    }

    private RecordEditor<Activity> activity(Stored<Activity> activity, Saving<Activity> saving) {
        return ActivityEditor.of(activity, desk, background, saving, value -> completeness.of(activity.id(), value), () -> new TransferLinks(
                session.view().transfersOf(activity.id()).stream().map(transfer -> new Reference(transfer.id(), transfer.value().name())).toList(),
                id -> records.open(Transfer.KIND.name(), id), () -> records.addTransfer(activity.id()), desk.texts()), () -> assessing.links(activity, records));
    }

    private RecordEditor<Engagement> engagement(Stored<Engagement> engagement, Saving<Engagement> saving) {
        var deeds = new NoticeLinks.Deeds(id -> records.open(ChangeNotice.KIND.name(), id), () -> records.addNotice(engagement.id()), () -> records.showChain(engagement.id()));
        return EngagementEditor.of(engagement, desk, background, saving, () -> new NoticeLinks(noticesOf(engagement.id()), deeds, desk.texts()));
    }

    private List<NoticeLinks.Line> noticesOf(Id<Engagement> engagement) {
        return session.view().all(ChangeNotice.KIND).stream().filter(notice -> notice.value().engagement().equals(engagement))
                .map(notice -> new NoticeLinks.Line(notice.id(), notice.value().name(), notice.value().state(session.view().engagement(engagement), session.today())))
                .sorted(Comparator.comparing(NoticeLinks.Line::state)).toList();
    }

    private RecordEditor<EvidenceDocument> document(Stored<EvidenceDocument> document, Saving<EvidenceDocument> saving) {
        var file = new Evidence(session, choice, background, desk.texts());
        return file.in(DocumentEditor.of(document, desk, background, saving, file::bar));
    }

    /** The value a new record of a kind begins with: an activity gets the next free reference and today's date, an impact assessment its first version and risks. */
    @SuppressWarnings("unchecked") // what is built is of the kind that the blank is of
    <T extends Record> T fresh(Kind<T> kind) {
        return switch (kind.blank()) {
            case Activity blank -> (T) withReference(blank);
            case ImpactAssessment _ -> (T) assessment("", List.of());
            default -> kind.blank();
        };
    }

    /** A new impact assessment of an activity, called as the activity is. */
    ImpactAssessment assessmentOf(Id<Activity> activity) {
        var name = session.references(Activity.KIND.name()).stream().filter(known -> known.id().equals(activity)).findFirst().map(Reference::title).orElse("");
        return assessment(name, List.of(activity));
    }

    private ImpactAssessment assessment(String name, List<Id<Activity>> activities) {
        var reference = NewAssessment.nextReference(session.references(ImpactAssessment.KIND.name()).stream().map(Reference::title).toList());
        return NewAssessment.of(reference, name, activities, session.author(), session.today(), desk.texts());
    }

    private Activity withReference(Activity blank) {
        var none = blank.particulars();
        var numbered = new Particulars(FreeReference.of("A", session.references(Activity.KIND.name()).stream().map(Reference::title).toList()), none.name(), none.description(), none.department(), none.owner(),
                Status.DRAFT, List.of(), none.begun(), none.ended(), PartialDate.of(session.today()), none.reviewed(), none.reviewDue(), none.condition(), none.openQuestions(), "");
        return new Activity(numbered, Capacity.CONTROLLER, blank.controllers(), blank.joint(), blank.clients(), blank.purposes(), blank.facts(),
                blank.general(), blank.thirdCountries(), blank.accountability(), blank.documents(), blank.related(), blank.notes(), blank.provenance());
    }

    /** A new screening of an activity; reads the activity where it is not at hand. */
    Screening screeningOf(Id<Activity> activity) {
        return assessing.screeningOf(activity);
    }

    /** A new transfer that belongs to an activity. */
    static Transfer transferOf(Id<Activity> activity) {
        var none = Transfer.BLANK;
        return new Transfer(none.name(), none.exporter(), none.regime(), none.recipient(), none.category(), none.country(), none.countryText(), none.internationalOrganisation(),
                none.data(), none.frequency(), none.safeguards(), none.supplementaryMeasures(), none.assessment(), none.impactAssessment(), List.of(activity), none.notes(), none.provenance());
    }
}
