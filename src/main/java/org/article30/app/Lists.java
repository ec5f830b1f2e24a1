package org.article30.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.article30.activity.Activity;
import org.article30.activity.ActivityList;
import org.article30.activity.GeneralProvisions;
import org.article30.activity.GeneralProvisionsList;
import org.article30.catalogue.CatalogueEntry;
import org.article30.catalogue.CatalogueList;
import org.article30.evidence.DocumentList;
import org.article30.interest.InterestAssessment;
import org.article30.interest.InterestAssessmentList;
import org.article30.dpia.Screening;
import org.article30.dpia.ScreeningList;
import org.article30.assessment.RegisterExtract;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.ImpactAssessmentList;
import org.article30.logbook.Breach;
import org.article30.logbook.BreachList;
import org.article30.logbook.SubjectRequest;
import org.article30.logbook.SubjectRequestList;
import org.article30.logbook.Consent;
import org.article30.logbook.ConsentList;
import org.article30.evidence.EvidenceDocument;
import org.article30.party.Party;
import org.article30.party.PartyList;
import org.article30.processor.ChangeNotice;
import org.article30.processor.ChangeNoticeList;
import org.article30.processor.Engagement;
import org.article30.processor.EngagementList;
import org.article30.records.Kind;
import org.article30.register.PartyRole;
import org.article30.register.PartyRoles;
import org.article30.shell.Destination;
import org.article30.shell.Destination.Group;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferImpactAssessment;
import org.article30.transfer.TransferImpactAssessmentList;
import org.article30.transfer.TransferList;
import org.article30.transfer.TransferStatus;
import org.article30.ui.Background;
import org.article30.ui.Column;
import org.article30.ui.RecordTable;

/** The places of an open register where records of a kind are listed. */
final class Lists {

    private final Session session;
    private final Records records;
    private final Settings settings;
    private final Background background;
    private final Texts texts;
    private final Map<Id<?>, Double> shares = new ConcurrentHashMap<>();
    private volatile Map<Id<Transfer>, TransferStatus.State> states = Map.of();
    private volatile Map<ImpactAssessment, String> moved = Map.of();
    private volatile Map<Screening, String> outcomes = Map.of();
    private volatile Map<Id<?>, EnumSet<PartyRole>> roles = Map.of();

    Lists(Session session, Records records, Settings settings, Background background, Texts texts) {
        this.session = session;
        this.records = records;
        this.settings = settings;
        this.background = background;
        this.texts = texts;
    }

    /** The places, in the order of the sidebar. */
    List<Destination> destinations() {
        var activities = new ActivityList(texts, session::partyName, id -> shares.getOrDefault(id, 0.0), session.today());
        var parties = new PartyList(texts, session::partyName, this::roles);
        return List.of(
                place(Group.REGISTER, Activity.KIND, activities.columns(), this::activities),
                place(Group.REGISTER, GeneralProvisions.KIND, GeneralProvisionsList.columns(texts, session::partyName), all(GeneralProvisions.KIND)),
                place(Group.REGISTER, Party.KIND, parties.columns(), this::parties),
                place(Group.REGISTER, Engagement.KIND, new EngagementList(texts, session::partyName).columns(), all(Engagement.KIND)),
                place(Group.REGISTER, ChangeNotice.KIND, new ChangeNoticeList(texts, id -> session.view().engagement(id), session.today()).columns(), all(ChangeNotice.KIND)),
                place(Group.REGISTER, EvidenceDocument.KIND, new DocumentList(texts, session::partyName).columns(), all(EvidenceDocument.KIND)),
                place(Group.REGISTER, CatalogueEntry.KIND, CatalogueList.columns(texts), all(CatalogueEntry.KIND)),
                place(Group.TRANSFERS, Transfer.KIND, new TransferList(texts, session::partyName, id -> states.getOrDefault(id, TransferStatus.State.OUTSIDE_DATA)).columns(), this::transfers),
                place(Group.TRANSFERS, TransferImpactAssessment.KIND, new TransferImpactAssessmentList(texts).columns(), all(TransferImpactAssessment.KIND)),
                place(Group.ASSESSMENTS, InterestAssessment.KIND, new InterestAssessmentList(texts).columns(), all(InterestAssessment.KIND)),
                place(Group.ASSESSMENTS, Screening.KIND, new ScreeningList(texts, screening -> outcomes.getOrDefault(screening, "")).columns(), this::screenings),
                place(Group.ASSESSMENTS, ImpactAssessment.KIND, new ImpactAssessmentList(texts, value -> moved.getOrDefault(value, "")).columns(), this::assessments),
                place(Group.LOGS, Breach.KIND, new BreachList(texts, breach -> breach.clock(session.clock().instant())).columns(), all(Breach.KIND)),
                place(Group.LOGS, SubjectRequest.KIND, new SubjectRequestList(texts, request -> request.clock(session.today())).columns(), all(SubjectRequest.KIND)),
                place(Group.LOGS, Consent.KIND, new ConsentList(texts).columns(), all(Consent.KIND)));
    }

    private <T extends Record> Destination place(Group group, Kind<T> kind, List<Column<T>> columns, Callable<List<Stored<T>>> all) {
        var deeds = new RecordTable.Deeds<T>(all, stored -> records.open(kind.name(), stored.id()), () -> records.add(kind), stored -> records.remove(kind, stored));
        return new Destination(kind.name(), texts.text("list." + kind.name() + ".title"), Icons.of(kind.name()), group,
                () -> table(kind, columns, deeds));
    }

    private <T extends Record> RecordTable<T> table(Kind<T> kind, List<Column<T>> columns, RecordTable.Deeds<T> deeds) {
        var table = new RecordTable<>(kind.name(), Icons.of(kind.name()), columns, deeds, memory(kind.name()), background, texts);
        if (session.asOf().isPresent()) {
            table.showOnly();
        } else if (kind.blank() instanceof Activity || kind.blank() instanceof ImpactAssessment) {
            table.offer("from-template", texts.text("templates.new"), () -> records.begin(kind));
        }
        if (Merging.isFor(kind) && session.asOf().isEmpty()) {
            table.offerForTwo("merge", texts.text("merge.menu.two"), (one, other) -> records.merge(kind, one.id(), other.id()));
        }
        return table;
    }

    private RecordTable.Memory memory(String kind) {
        return new RecordTable.Memory(settings.table(kind), layout -> settings.keepTable(kind, layout));
    }

    private <T extends Record> Callable<List<Stored<T>>> all(Kind<T> kind) {
        return () -> {
            session.look();
            return session.store(kind).all();
        };
    }

    private List<Stored<Activity>> activities() {
        session.look();
        var all = session.store(Activity.KIND).all();
        all.forEach(activity -> shares.put(activity.id(), session.share(activity)));
        return all;
    }

    private List<Stored<Transfer>> transfers() {
        session.look();
        var verdicts = new TransferVerdicts(session, texts);
        var all = session.store(Transfer.KIND).all();
        states = all.stream().collect(Collectors.toUnmodifiableMap(Stored::id, transfer -> verdicts.status(transfer.value()).state()));
        return all;
    }

    private List<Stored<ImpactAssessment>> assessments() {
        session.look();
        var sections = RegisterExtract.moved(session.view());
        var all = session.store(ImpactAssessment.KIND).all();
        moved = all.stream().collect(Collectors.toMap(Stored::value, stored -> moved(sections.getOrDefault(stored.id(), List.of()).size()), (one, _) -> one));
        return all;
    }

    private String moved(int sections) {
        return sections == 0 ? "" : texts.text("dpia.moved", sections);
    }

    private List<Stored<Screening>> screenings() {
        session.look();
        var all = session.store(Screening.KIND).all();
        outcomes = new Assessing(session, texts).outcomes(all);
        return all;
    }

    private List<Stored<Party>> parties() {
        session.look();
        roles = PartyRoles.of(session.view(), session.store(Activity.KIND)::forEach);
        return session.store(Party.KIND).all();
    }

    private String roles(Id<Party> party) {
        return roles.getOrDefault(party, EnumSet.noneOf(PartyRole.class)).stream().map(texts::choice).collect(Collectors.joining(", "));
    }
}
