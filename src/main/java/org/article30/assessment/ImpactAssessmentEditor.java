package org.article30.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.ImpactAssessment;
import org.article30.register.RegisterView;
import org.article30.store.Stored;
import org.article30.ui.Background;
import org.article30.ui.Desk;
import org.article30.ui.Outline;
import org.article30.ui.RecordEditor;
import org.article30.ui.Saving;
import org.article30.ui.Section;

/**
 * The editor of a data protection impact assessment (Article 35 GDPR): the sections of the EDPB’s template of 2026 in their
 * order, each with what the register says for it and, below, what only the assessment says.
 */
public final class ImpactAssessmentEditor {

    /**
     * What the editor reads beside the record.
     *
     * @param view the register as it now is
     * @param author who confirms; blank where nobody is named
     * @param today the day
     */
    public record Surroundings(Supplier<RegisterView> view, Supplier<String> author, Supplier<LocalDate> today) {
    }

    private static final Map<AssessmentSection, List<String>> OWN = Map.ofEntries(
            own(AssessmentSection.CONTROLLERS, "description.responsibilities"),
            own(AssessmentSection.PROCESSORS),
            own(AssessmentSection.NAME),
            own(AssessmentSection.DATES, "sheet.launch", "sheet.end", "sheet.endCondition"),
            own(AssessmentSection.SHEET, "sheet.origin", "sheet.originNote", "sheet.versions", "sheet.team", "sheet.reasons", "sheet.otherReason", "sheet.scope",
                    "sheet.exclusions", "sheet.references", "sheet.completed", "sheet.validated", "sheet.publication", "sheet.publicationNote", "documents"),
            own(AssessmentSection.DATA, "description.data"),
            own(AssessmentSection.PURPOSES, "description.purposes"),
            own(AssessmentSection.SECONDARY_USES, "description.secondaryUses"),
            own(AssessmentSection.NATURE, "description.nature", "description.scope", "description.context", "description.crossBorder"),
            own(AssessmentSection.LIFE_CYCLE, "description.lifeCycle", "description.phases"),
            own(AssessmentSection.ASSETS, "description.assets"),
            own(AssessmentSection.CODES, "description.codes"),
            own(AssessmentSection.LAWFULNESS, "lawfulness.basis"),
            own(AssessmentSection.SPECIAL_DATA, "lawfulness.specialData"),
            own(AssessmentSection.NECESSITY, "lawfulness.needs", "lawfulness.minimisation", "lawfulness.storage"),
            own(AssessmentSection.QUALITY, "lawfulness.accuracy"),
            own(AssessmentSection.PRINCIPLES, "measures"),
            own(AssessmentSection.RIGHTS, "lawfulness.information", "lawfulness.access", "lawfulness.rectification", "lawfulness.objection"),
            own(AssessmentSection.CONSENT_PROCESSORS_TRANSFERS, "lawfulness.consent", "lawfulness.processors", "lawfulness.transfers"),
            own(AssessmentSection.BY_DESIGN, "lawfulness.design"),
            own(AssessmentSection.SECURITY, "lawfulness.security"),
            own(AssessmentSection.RISKS_BY_DESIGN),
            own(AssessmentSection.NECESSARY, "proportionality.necessity", "proportionality.alternatives"),
            own(AssessmentSection.PROPORTIONATE, "proportionality.proportionality"),
            own(AssessmentSection.EVENTS, "risks"),
            own(AssessmentSection.METHOD, "scale"),
            own(AssessmentSection.INHERENT_RISK),
            own(AssessmentSection.ADDITIONAL_MEASURES),
            own(AssessmentSection.RESIDUAL_RISK),
            own(AssessmentSection.ACTION_PLAN, "actions"),
            own(AssessmentSection.ADVICE, "advice"),
            own(AssessmentSection.VIEWS, "views"),
            own(AssessmentSection.DECISION, "decision", "consultation", "review"));

    private final Desk desk;
    private final Surroundings around;
    private final Background background;
    private final ObjectProperty<Optional<RegisterExtract>> extract = new SimpleObjectProperty<>(Optional.empty());
    private final RecordEditor<ImpactAssessment> editor;

    private ImpactAssessmentEditor(Stored<ImpactAssessment> assessment, Desk desk, Background background, Saving<ImpactAssessment> saving, Surroundings around) {
        this.desk = desk;
        this.around = around;
        this.background = background;
        var sections = sections();
        editor = new RecordEditor<>(new Outline<>(ImpactAssessment.KIND, _ -> sections, value -> desk.texts().choice(value.sheet().stage()), "35"),
                assessment, desk, background, saving, _ -> List.of());
        editor.form().whole().component("activities").property().subscribe(_ -> read());
        editor.onRefresh(this::read);
    }

    /** An editor for one assessment. */
    public static RecordEditor<ImpactAssessment> of(
            Stored<ImpactAssessment> assessment, Desk desk, Background background, Saving<ImpactAssessment> saving, Surroundings around) {
        return new ImpactAssessmentEditor(assessment, desk, background, saving, around).editor;
    }

    private static Map.Entry<AssessmentSection, List<String>> own(AssessmentSection section, String... paths) {
        return Map.entry(section, List.of(paths));
    }

    private void read() {
        var value = editor.form().value();
        background.run(() -> RegisterExtract.of(value, around.view().get()).ahead(), now -> extract.set(Optional.of(now)));
    }

    private List<Section> sections() {
        var all = new ArrayList<Section>();
        all.add(Section.of("dpia", "sheet.reference", "sheet.stage", "sheet.name", "activities"));
        Stream.of(AssessmentSection.values()).map(this::section).forEach(all::add);
        all.add(Section.of("notes", "notes"));
        return List.copyOf(all);
    }

    private Section section(AssessmentSection section) {
        var plain = Section.of("dpia-" + section.number(), OWN.getOrDefault(section, List.of()).toArray(String[]::new))
                .titled(desk.texts().text("dpia.section", section.number(), desk.texts().choice(section)));
        return RegisterExtract.isDrawn(section) ? plain.led(() -> new RegisterPanel(section, editor.form(), extract, desk, around)) : told(section, plain);
    }

    private Section told(AssessmentSection section, Section plain) {
        return switch (section) {
            case RISKS_BY_DESIGN -> plain.led(() -> lines(RiskLines.BY_DESIGN));
            case INHERENT_RISK -> plain.led(() -> new MatrixPanel(editor.form(), editor::show, desk.texts()));
            case ADDITIONAL_MEASURES -> plain.led(() -> lines(RiskLines.ADDITIONAL));
            case RESIDUAL_RISK -> plain.led(() -> lines(RiskLines.RESIDUAL));
            case ACTION_PLAN -> plain.led(() -> lines(RiskLines.OVERDUE));
            default -> plain;
        };
    }

    private Node lines(RiskLines which) {
        return new LinesPanel(which, editor.form(), editor::show, desk.texts(), around.today());
    }
}
