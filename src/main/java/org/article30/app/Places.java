package org.article30.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.article30.findings.FindingsPage;
import org.article30.overview.Overview;
import org.article30.register.Register;
import org.article30.register.Waiver;
import org.article30.report.ReportsPage;
import org.article30.shell.Ask;
import org.article30.shell.Destination;
import org.article30.shell.Window;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;

/** The places of an open register: what the sidebar leads to. */
final class Places {

    private final Session open;
    private final Records records;
    private final Window window;
    private final Ask ask;
    private final Settings settings;
    private final FileChoice choice;
    private final Background background;
    private final Texts texts;

    Places(Session open, Records records, Window window, Ask ask, Settings settings, FileChoice choice, Background background, Texts texts) {
        this.open = open;
        this.records = records;
        this.window = window;
        this.ask = ask;
        this.settings = settings;
        this.choice = choice;
        this.background = background;
        this.texts = texts;
    }

    /** All places, in the order of the sidebar, the one given last. */
    List<Destination> beside(Destination last) {
        var places = new ArrayList<Destination>();
        places.add(overview());
        places.addAll(new Lists(open, records, settings, background, texts).destinations());
        places.addAll(new LawPlaces(open, records, choice.save(), background, texts, window::say).destinations());
        places.add(findings());
        places.add(reports());
        if (open.asOf().isEmpty()) {
            places.add(new Destination("history", texts.text("history.title"), "mdal-history", Destination.Group.OUTCOME, records::history));
            places.add(proof());
        }
        places.add(new Destination("register", texts.text("register.title"), "mdoal-book", Destination.Group.SETTINGS, () -> records.editor(Register.KIND, open.particulars())));
        places.add(last);
        places.sort(Comparator.comparing(Destination::group));
        return places;
    }

    private Destination overview() {
        var deeds = new Overview.Deeds(id -> window.go(id), this::show, kind -> records.add(Session.kind(kind)));
        return new Destination("overview", texts.text("overview.title"), "mdoal-dashboard", Destination.Group.START,
                () -> new Overview(() -> TodayOf.atOnce(open, texts), () -> TodayOf.standing(open, texts), deeds, background, texts));
    }

    private Destination findings() {
        var checking = new Checking(open, texts);
        var deeds = new FindingsPage.Deeds(checking::all, found -> records.open(found.kind(), found.record(), found.spot().field()),
                (found, waiver) -> records.accept(checking.signed(waiver), found.rule().title(texts)),
                found -> records.reopen(found.waiver(), found.rule().title(texts)));
        return new Destination("findings", texts.text("findings.title"), "mdomz-rule", Destination.Group.OUTCOME, () -> new FindingsPage(deeds, open.today(), background, texts));
    }

    private Destination proof() {
        return new Destination("proof", texts.text("proof.title"), "mdomz-verified_user", Destination.Group.OUTCOME,
                () -> new Proving(open, settings, ask, background, texts).page(choice.save(), window::say));
    }

    private Destination reports() {
        var printing = new Printing(open, texts);
        var deeds = new ReportsPage.Deeds(printing::lines, choice.save(), order -> progress -> printing.print(order, progress),
                target -> window.say(texts.text("reports.printed", target.toString())));
        return new Destination("reports", texts.text("reports.title"), "mdomz-picture_as_pdf", Destination.Group.OUTCOME,
                () -> new ReportsPage(deeds, open.today(), background, texts));
    }

    /** Shows what the overview points out: a record, or the page of findings, where waivers are too. */
    private void show(String kind, Id<?> id) {
        if (kind.equals("findings") || kind.equals(Waiver.KIND.name())) {
            window.go("findings");
        } else {
            records.open(kind, id);
        }
    }
}
