package org.article30.report;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.document.Cover;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.document.Words;
import org.article30.party.Party;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;

/** One report being composed: what it is composed from, and the parts that all reports share. */
final class Composition {

    private final RegisterView view;
    private final ReportRequest request;
    private final boolean internal;
    private final Wording wording;

    /** {@code internal}: the report is for the organisation alone; its cover and each of its pages say so. */
    Composition(RegisterView view, ReportRequest request, boolean internal) {
        this.view = request.organisation().isNone() ? view : view.ofOrganisation(request.organisation());
        this.request = request;
        this.internal = internal;
        wording = new Wording(this.view, request.texts(), request.law(), request.lawDate());
    }

    RegisterView view() {
        return view;
    }

    ReportRequest request() {
        return request;
    }

    Wording wording() {
        return wording;
    }

    Sections sections() {
        return new Sections(wording, internal ? wording.say("internal.mark") : "");
    }

    ActivitySection activities() {
        return new ActivitySection(wording);
    }

    /** The activities carried out as processor, or those that are not; read anew at each iteration. */
    Iterable<Stored<Activity>> activities(boolean asProcessor) {
        return Lazy.each(view.activities(), stored -> (stored.value().capacity() == Capacity.PROCESSOR) == asProcessor ? List.of(stored) : List.of());
    }

    /** The organisations the report is about. */
    List<Id<Party>> organisations() {
        return request.organisation().isNone() ? view.register().organisations() : List.of(request.organisation());
    }

    /** The first page: whose register it is, which day, which law, whom to ask, what an assessment is, and, where it is so, that it is internal. */
    Cover cover(Report.About about) {
        var owner = new ArrayList<String>();
        organisations().forEach(id -> owner.add(view.party(id).name()));
        if (owner.isEmpty()) {
            owner.add(view.register().title().isBlank() ? wording.say("unnamed") : view.register().title());
        }
        var facts = new ArrayList<Fact>();
        if (internal) {
            facts.add(fact("use", wording.say("internal")));
        }
        if (about == Report.About.ASSESSMENT) {
            facts.addAll(DpiaReport.cover(wording, view.dpia(request.record())));
        }
        if (about == Report.About.ACTIVITY) {
            template().ifPresent(name -> facts.add(Fact.of(wording.say("cover.template"), Text.strong(name))));
        }
        facts.add(fact("register", view.register().title()));
        facts.add(fact("report-date", wording.date(request.printedAt().atZone(ZoneOffset.UTC).toLocalDate())));
        facts.add(fact("as-of", asOf()));
        facts.add(fact("law-date", wording.date(request.lawDate())));
        facts.add(fact("law-data", wording.say("cover.law-data-version", request.law().set().version())));
        if (!request.standing().head().isBlank()) {
            facts.add(fact("head", wording.say("cover.head-of", request.standing().changes(), request.standing().head())));
        }
        facts.add(fact("contact", view.register().contact()));
        return new Cover(owner, request.printedAt(), facts, view.register().disclaimer());
    }

    private String asOf() {
        var day = wording.date(request.asOf());
        return request.standing().past() ? wording.say("cover.as-of." + request.standing().knowledge().name().toLowerCase(Locale.ROOT), day) : day;
    }

    /** The template from which the activity the report is about was begun, until it was made one's own. */
    private Optional<String> template() {
        return view.activity(Id.of(request.record().toString())).map(stored -> stored.value().particulars().template()).filter(name -> !name.isBlank());
    }

    /** The words the renderer prints of its own accord. */
    Words words() {
        return new Words(wording.say("words.contents"), wording.say("words.page"), wording.say("words.continued"), wording.say("words.untagged"),
                wording.say("words.goto"), wording.say("words.information"), wording.say("words.warning"), wording.say("words.unverified"));
    }

    private Fact fact(String key, String value) {
        return Fact.of(wording.say("cover." + key), wording.orNotStated(value));
    }
}
