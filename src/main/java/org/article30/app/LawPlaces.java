package org.article30.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.article30.map.MapPage;
import org.article30.map.TransferMap;
import org.article30.report.WhatIfReport;
import org.article30.shell.Destination;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Work;
import org.article30.whatif.Assumption;
import org.article30.whatif.Outlook;
import org.article30.whatif.Ground;
import org.article30.whatif.WhatIfPage;

/** The places that hold an open register against the law of a day: its chains of processors, the map of its transfers, and what if. */
final class LawPlaces {

    private final Session session;
    private final Records records;
    private final Function<String, Optional<Path>> choose;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> say;

    LawPlaces(Session session, Records records, Function<String, Optional<Path>> choose, Background background, Texts texts, Consumer<String> say) {
        this.session = session;
        this.records = records;
        this.choose = choose;
        this.background = background;
        this.texts = texts;
        this.say = say;
    }

    /** The places, in the order of the sidebar. */
    List<Destination> destinations() {
        var map = new MapPage.Deeds(this::draw, records::open, choose, target -> say.accept(texts.text("map.saved", target.toString())));
        var whatIf = new WhatIfPage.Deeds(() -> Ground.all(session.law()), assumption -> Outlook.of(session.view(), session.law(), assumption),
                records::open, choose, this::print, target -> say.accept(texts.text("what-if.printed", target.toString())));
        return List.of(
                new Destination("chains", texts.text("chain.place"), "mdal-account_tree", Destination.Group.TRANSFERS, records::chains),
                new Destination("map", texts.text("map.place"), "mdomz-map", Destination.Group.TRANSFERS, () -> new MapPage(map, session.today(), background, texts)),
                new Destination("what-if", texts.text("what-if.title"), "mdoal-help_outline", Destination.Group.TRANSFERS, () -> new WhatIfPage(whatIf, session.today(), background, texts)));
    }

    private TransferMap draw(LocalDate day) {
        return new TransferMap(session.view(), session.law(), day, texts);
    }

    private Work<Path> print(Assumption assumption, Path target) {
        var printing = new Printing(session, texts);
        return progress -> printing.pdf(WhatIfReport.on(assumption), printing.request(assumption.day(), Id.NONE), target, progress);
    }
}
