package org.article30.activity;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.article30.fact.PartialDate;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.article30.ui.Cells;
import org.article30.ui.Column;

/** What the table of activities shows of each. */
public final class ActivityList {

    private final Texts texts;
    private final Function<Id<Party>, String> parties;
    private final ToDoubleFunction<Id<Activity>> completeness;
    private final LocalDate today;

    /**
     * A list in the language of {@code texts}.
     *
     * @param parties the name of a party; asked off the JavaFX thread as well
     * @param completeness how much of what Article 30 asks for is recorded, from 0 to 1
     * @param today the day against which reviews are due
     */
    public ActivityList(Texts texts, Function<Id<Party>, String> parties, ToDoubleFunction<Id<Activity>> completeness, LocalDate today) {
        this.texts = texts;
        this.parties = parties;
        this.completeness = completeness;
        this.today = today;
    }

    /** The columns, in the order first shown. */
    public List<Column<Activity>> columns() {
        return List.of(
                particular("reference", 6.5, Particulars::reference),
                particular("name", 18, Particulars::name),
                completeness(),
                particular("status", 7, particulars -> standing(particulars, texts)).drawn(this::status),
                column("capacity", texts.field(Activity.class, "capacity"), 9, activity -> texts.choice(activity.capacity())),
                column("controllers", texts.field(Activity.class, "controllers"), 10, this::controllers).hidden(),
                particular("department", 9, Particulars::department),
                date("reviewDue", Particulars::reviewDue).drawn(this::due),
                date("reviewed", Particulars::reviewed).hidden(),
                particular("owner", 9, Particulars::owner).hidden(),
                date("begun", Particulars::begun).hidden(),
                date("ended", Particulars::ended).hidden(),
                particular("openQuestions", 14, Particulars::openQuestions).hidden(),
                particular("template", 12, Particulars::template).hidden());
    }

    private Column<Activity> column(String id, String title, double width, Function<Activity, String> text) {
        return Column.of(id, title, width, texts.order(), text);
    }

    private Column<Activity> particular(String component, double width, Function<Particulars, String> text) {
        return column(component, texts.field(Particulars.class, component), width, activity -> text.apply(activity.particulars()));
    }

    private Column<Activity> completeness() {
        return new Column<>("completeness", texts.text("list.activity.completeness"), 8, true,
                stored -> percentage(completeness.applyAsDouble(stored.id())),
                Comparator.comparingDouble(stored -> completeness.applyAsDouble(stored.id())),
                Optional.of(stored -> bar(completeness.applyAsDouble(stored.id()))));
    }

    private Column<Activity> date(String component, Function<Particulars, PartialDate> date) {
        return particular(component, 8, particulars -> date.apply(particulars).format(texts.language()))
                .sortedBy(activity -> date.apply(activity.particulars()).toString());
    }

    private String controllers(Activity activity) {
        return activity.controllers().stream().map(controller -> parties.apply(controller.party())).filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
    }

    /** The status, and that the activity was begun from a template and not yet made one’s own. */
    static String standing(Particulars particulars, Texts texts) {
        var status = texts.choice(particulars.status());
        return particulars.template().isBlank() ? status : texts.text("templates.begun.status", status);
    }

    private Node status(Activity activity) {
        var status = activity.particulars().status();
        return Cells.badge(standing(activity.particulars(), texts), switch (status) {
            case DRAFT -> "neutral";
            case PLANNED, IN_REVIEW -> "accent";
            case APPROVED -> "good";
            case ENDED -> "ended";
        });
    }

    private Node bar(double fraction) {
        return Cells.bar(fraction, percentage(fraction));
    }

    private Node due(Activity activity) {
        var due = activity.particulars().reviewDue();
        var late = !due.isBlank() && due.latest().isBefore(today);
        return Cells.badge(due.format(texts.language()), late ? "danger" : "plain");
    }

    private String percentage(double fraction) {
        Locale language = texts.language();
        return NumberFormat.getPercentInstance(language).format(Math.floor(fraction * 100) / 100);
    }
}
