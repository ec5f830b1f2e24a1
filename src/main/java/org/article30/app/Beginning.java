package org.article30.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article30.activity.Activity;
import org.article30.dpia.ImpactAssessment;
import org.article30.records.Kind;
import org.article30.shell.Window;
import org.article30.store.Id;
import org.article30.template.Insertion;
import org.article30.template.Insertion.Inserted;
import org.article30.template.Template;
import org.article30.template.Templates;
import org.article30.text.Texts;
import org.article30.ui.Background;
import org.article30.ui.Reference;

/** Begins records of the open register from a template that the user chooses, and takes them back again. */
final class Beginning {

    private final Session session;
    private final Records records;
    private final Window window;
    private final Background background;
    private final Texts texts;
    private final Runnable changed;

    /** Beginnings in {@code session}, told of in {@code window}; {@code changed} is told after each. */
    Beginning(Session session, Records records, Window window, Background background, Texts texts, Runnable changed) {
        this.session = session;
        this.records = records;
        this.window = window;
        this.background = background;
        this.texts = texts;
        this.changed = changed;
    }

    /** Lets the user choose a template, adds its records to the register and shows the one of that kind. */
    void ask(Kind<?> kind) {
        background.run(() -> offered(kind), offered -> new TemplateChoice(offered, organisations(), texts)
                .ask(window.view().getScene().getWindow()).ifPresent(chosen -> begin(kind, chosen)));
    }

    /** The templates that begin a record of that kind, in every language. */
    private static Map<Locale, List<Template>> offered(Kind<?> kind) {
        var offered = new LinkedHashMap<Locale, List<Template>>();
        Texts.LANGUAGES.forEach(language -> offered.put(language, Templates.all(language).stream()
                .filter(template -> kind.equals(Activity.KIND) || template.hasAssessment()).toList()));
        return offered;
    }

    private List<Reference> organisations() {
        return session.view().register().organisations().stream().map(id -> new Reference(id, session.partyName(id))).toList();
    }

    private void begin(Kind<?> kind, TemplateChoice.Chosen chosen) {
        var words = Texts.in(chosen.language());
        background.run(() -> {
            var inserted = new Insertion(session.register(), new Id<>(chosen.organisation().value()), session.today(), words).add(chosen.template());
            session.look();
            return inserted;
        }, inserted -> show(kind, chosen.template().name(), inserted));
    }

    private void show(Kind<?> kind, String name, Inserted inserted) {
        window.refresh();
        changed.run();
        records.open(kind.name(), kind.equals(ImpactAssessment.KIND) ? inserted.assessment() : inserted.activity());
        window.say(texts.text("templates.inserted", name), () -> takeBack(kind, name, inserted));
    }

    private void takeBack(Kind<?> kind, String name, Inserted inserted) {
        if (window.go(kind.name())) {
            background.run(texts.text("templates.taking-back"), () -> {
                session.register().takeBack(inserted.after(), inserted.upTo(), texts.text("templates.taken-back", name));
                session.look();
                return texts.text("templates.taken-back", name);
            }, said -> {
                window.refresh();
                changed.run();
                window.say(said);
            }, () -> { });
        }
    }
}
