package org.article30.app;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Status;
import org.article30.evidence.EvidenceDocument;
import org.article30.findings.Check;
import org.article30.findings.Found;
import org.article30.findings.Rule;
import org.article30.history.Revision;
import org.article30.history.UnreadableChange;
import org.article30.overview.Today;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.register.CompletenessItem;
import org.article30.register.RegisterContent;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;

/** Gathers from an open register what the first page shows. */
final class TodayOf {

    private static final int SHOWN = 8;
    private static final List<Kind<?>> FIRST_RANK = List.of(Activity.KIND, Party.KIND, Engagement.KIND, Transfer.KIND, EvidenceDocument.KIND);

    private final Session session;
    private final Texts texts;
    private final List<Today.Item> overdue = new ArrayList<>();
    private final List<Today.Item> soon = new ArrayList<>();
    private final List<Today.Item> unfinished = new ArrayList<>();
    private final Map<Rule, Tally> found = new TreeMap<>(Rule.BY_WEIGHT);
    private final Check check;
    private int complete;

    /** What a rule found first, and at how many places in all. */
    private record Tally(Found first, int places) {
    }

    private TodayOf(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        check = new Checking(session, texts).check(session.today());
    }

    /** How much there is and what changed; off the JavaFX thread. */
    static Today atOnce(Session session, Texts texts) {
        session.look();
        var gathering = new TodayOf(session, texts);
        return new Today(FIRST_RANK.stream().map(gathering::count).toList(), gathering.latest());
    }

    /** How the register stands now; reads all activities, so off the JavaFX thread. */
    static Today.Standing standing(Session session, Texts texts) {
        session.look();
        var gathering = new TodayOf(session, texts);
        RegisterContent.KINDS.stream().filter(kind -> !kind.equals(Activity.KIND)).forEach(kind -> gathering.find(gathering.check.on(kind)));
        new ClocksToday(session, texts, gathering.overdue, gathering.soon).gather();
        new ProcessorsToday(session, texts).gather(gathering.overdue, gathering.soon);
        session.store(Activity.KIND).forEach(gathering::judge);
        return gathering.told();
    }

    private void find(Stream<Found> all) {
        all.filter(one -> !one.isWaived()).forEach(one -> found.merge(one.rule(), new Tally(one, 1), (tally, _) -> new Tally(tally.first(), tally.places() + 1)));
    }

    /** The heaviest rules that found something, a line each; where it is one place only, the line leads to it. */
    private List<Today.Item> findings() {
        return found.entrySet().stream().limit(SHOWN).map(entry -> {
            var first = entry.getValue().first();
            var only = entry.getValue().places() == 1;
            return new Today.Item(only ? first.kind().name() : "findings", only ? first.record() : Id.NONE, Icons.of("findings"), entry.getKey().title(texts),
                    only ? texts.named(first.title(), first.kind().type()) : texts.text("findings.places", entry.getValue().places(), texts.choice(entry.getKey().severity())), entry.getKey().severity().mood());
        }).toList();
    }

    /** What has a day comes first: what is overdue, and what soon will be. */
    private Today.Standing told() {
        var needed = new ArrayList<>(Stream.concat(overdue.stream(), soon.stream()).limit(SHOWN).toList());
        needed.addAll(findings());
        needed.addAll(unfinished);
        return new Today.Standing(complete, needed.stream().limit(SHOWN + 4).toList());
    }

    /** The last changes, one for each record. */
    private List<Today.Item> latest() {
        var records = new HashSet<Id<?>>();
        return session.latest(SHOWN * 4).stream().filter(revision -> records.add(revision.record())).limit(SHOWN).flatMap(revision -> changed(revision).stream()).toList();
    }

    private Today.Count count(Kind<?> kind) {
        return new Today.Count(kind.name(), Icons.of(kind.name()), texts.text("list." + kind.name() + ".title"), session.references(kind.name()).size());
    }

    private void judge(Stored<Activity> activity) {
        find(check.on(Activity.KIND, activity));
        var items = session.completeness().of(activity).stream().filter(CompletenessItem::isApplicable).toList();
        var open = items.stream().filter(item -> !item.isComplete()).count();
        var due = activity.value().particulars().reviewDue();
        if (open == 0) {
            complete++;
        }
        if (activity.value().particulars().status() == Status.ENDED) {
            return;
        }
        if (!due.isBlank() && due.latest().isBefore(session.today())) {
            overdue.add(item(activity, texts.text("overview.overdue", due.format(texts.language())), "danger"));
        } else if (open > 0) {
            unfinished.add(item(activity, texts.text("overview.open", open, items.size()), "warning"));
        }
    }

    private Today.Item item(Stored<Activity> activity, String detail, String mood) {
        return new Today.Item(Activity.KIND.name(), activity.id(), Icons.of(Activity.KIND.name()), texts.named(activity.value().title(), Activity.class), detail, mood);
    }

    /** Nothing of a change that cannot be read: what is wrong with it, the page of proof tells. */
    private Optional<Today.Item> changed(Revision revision) {
        try {
            return RegisterContent.kind(revision.kind()).map(kind -> changed(kind, revision));
        } catch (UnreadableChange e) {
            return Optional.empty();
        }
    }

    private Today.Item changed(Kind<?> kind, Revision revision) {
        var key = revision.isAddition() ? "overview.added" : revision.isRemoval() ? "overview.removed" : "overview.saved";
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(texts.language())
                .format(revision.recordedAt().atZone(ZoneId.systemDefault()));
        var title = title(kind, revision);
        return new Today.Item(kind.name(), revision.record(), Icons.of(kind.name()), title, texts.text(key, when, revision.author()), "neutral");
    }

    private <T extends Record> String title(Kind<T> kind, Revision revision) {
        var value = revision.isRemoval() ? session.history().valueBefore(revision, kind.form()) : session.history().valueAfter(revision, kind.form());
        return texts.named(value.map(kind.title()).orElse(""), kind.type());
    }
}
