package org.article30.app;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.article30.document.CsvFile;
import org.article30.document.WholeFile;
import org.article30.figure.SvgWriter;
import org.article30.processor.Chain;
import org.article30.processor.Engagement;
import org.article30.register.RegisterView;
import org.article30.report.ChainPage;
import org.article30.report.ChainPage.Chosen;
import org.article30.report.ChainPage.Drawn;
import org.article30.report.ChainPicture;
import org.article30.report.ReportLine;
import org.article30.report.Reports;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Progress;

/** The pages with the chains of processors of an open register. */
final class Chains {

    private static final String REPORT = "sub-processors";

    private final Session session;
    private final Printing printing;
    private final Records records;
    private final Function<String, Optional<Path>> choose;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> say;

    Chains(Session session, Records records, Function<String, Optional<Path>> choose, Background background, Texts texts, Consumer<String> say) {
        this.session = session;
        printing = new Printing(session, texts);
        this.records = records;
        this.choose = choose;
        this.background = background;
        this.texts = texts;
        this.say = say;
    }

    /** A page that begins with the chain of an organisation of the register, or, where it engages nobody, with the first there is. */
    ChainPage page() {
        var engagements = session.view().all(Engagement.KIND);
        var own = session.view().register().organisations().stream()
                .filter(party -> engagements.stream().anyMatch(engagement -> engagement.value().principal().equals(party))).findFirst();
        return page(own.<Id<?>>map(party -> party).orElse(Id.NONE));
    }

    /** A page that begins with the chain below a party, an engagement or an activity; with the first chain there is where that is none. */
    ChainPage page(Id<?> first) {
        var deeds = new ChainPage.Deeds(this::chains, this::draw, records::open, choose, (wanted, target) -> progress -> write(wanted, target, progress),
                target -> say.accept(texts.text("chain.saved", target.toString())));
        return new ChainPage(deeds, first, session.today(), background, texts);
    }

    /** What stands at the top of a chain, by name; before that, where it is none of these, the record the page began with. */
    private List<ReportLine.Choice> chains(Chosen wanted) {
        var view = session.view();
        var choices = new ArrayList<ReportLine.Choice>();
        Chain.tops(view.all(Engagement.KIND)).stream().filter(party -> !party.isNone())
                .map(party -> new ReportLine.Choice(party.toString(), view.party(party).name()))
                .sorted((one, other) -> texts.order().compare(one.title(), other.title())).forEach(choices::add);
        if (!wanted.root().isNone() && choices.stream().noneMatch(choice -> choice.id().equals(wanted.root().toString()))) {
            choices.addFirst(new ReportLine.Choice(wanted.root().toString(), name(wanted.root(), view)));
        }
        return choices;
    }

    private static String name(Id<?> root, RegisterView view) {
        var engagement = view.engagement(root).name();
        return engagement.isBlank() ? view.party(root).name() : engagement;
    }

    private Drawn draw(Chosen wanted) {
        var view = session.view();
        var chain = Chain.of(view.all(Engagement.KIND), wanted.root());
        return new Drawn(ChainPicture.of(chain, view, texts, session.law(), wanted.day()), chain.processors().size(), chain.depth());
    }

    private Path write(Chosen wanted, Path target, Progress progress) {
        var report = Reports.find(REPORT).orElseThrow();
        var name = target.toString();
        if (name.endsWith(".pdf")) {
            return printing.pdf(report, printing.request(wanted.day(), wanted.root()), target, progress);
        }
        return WholeFile.write(target, out -> {
            if (name.endsWith(".svg")) {
                SvgWriter.write(draw(wanted).figure(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
            } else {
                CsvFile.write(Reports.rows(report, session.register().view(), printing.request(wanted.day(), wanted.root())), out);
            }
            return target;
        });
    }
}
