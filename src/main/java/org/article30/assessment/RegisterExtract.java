package org.article30.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.article30.activity.Activity;
import org.article30.dpia.AssessmentSection;
import org.article30.dpia.Confirmation;
import org.article30.dpia.ImpactAssessment;
import org.article30.fact.PartialDate;
import org.article30.processor.Engagement;
import org.article30.processor.Engagements;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;

/**
 * What the register says for an impact assessment of some activities, section by section as the EDPB’s template of 2026
 * divides it, and whether it still says what was confirmed.
 */
public final class RegisterExtract {

    private final List<Stored<Activity>> activities;
    private final RegisterView view;
    private final Engagements engagements;
    private final Map<AssessmentSection, DrawnSection> ahead;

    /** An extract on these activities, as they are in the register of {@code view}. */
    public RegisterExtract(List<Stored<Activity>> activities, RegisterView view) {
        this(activities, view, new Engagements(view.all(Engagement.KIND)), Map.of());
    }

    private RegisterExtract(List<Stored<Activity>> activities, RegisterView view, Engagements engagements, Map<AssessmentSection, DrawnSection> ahead) {
        this.activities = List.copyOf(activities);
        this.view = view;
        this.engagements = engagements;
        this.ahead = Map.copyOf(ahead);
    }

    /** The same with every section already drawn, for those who show them one by one and must not wait. */
    RegisterExtract ahead() {
        return new RegisterExtract(activities, view, engagements, SectionDrawing.DRAWN.stream().collect(Collectors.toMap(section -> section, this::section)));
    }

    /** An extract on the activities of an assessment; reads through the activities of the register once. */
    public static RegisterExtract of(ImpactAssessment assessment, RegisterView view) {
        Map<Id<Activity>, Stored<Activity>> found = new HashMap<>();
        view.activities().forEach(activity -> {
            if (assessment.activities().contains(activity.id())) {
                found.put(activity.id(), activity);
            }
        });
        return new RegisterExtract(among(found, assessment), view);
    }

    /** The confirmed sections that the register has moved away from, for each assessment of it; reads through its activities once. */
    public static Map<Id<ImpactAssessment>, List<AssessmentSection>> moved(RegisterView view) {
        var extracts = confirmed(view);
        return view.all(ImpactAssessment.KIND).stream().filter(stored -> extracts.containsKey(stored.id()))
                .collect(Collectors.toMap(Stored::id, stored -> Objects.requireNonNull(extracts.get(stored.id())).moved(stored.value())));
    }

    /** The extracts for all assessments of a register in which a section was confirmed; reads through its activities once, or not at all. */
    public static Map<Id<ImpactAssessment>, RegisterExtract> confirmed(RegisterView view) {
        var assessments = view.all(ImpactAssessment.KIND).stream().filter(stored -> !stored.value().confirmations().isEmpty()).toList();
        var wanted = assessments.stream().flatMap(stored -> stored.value().activities().stream()).collect(Collectors.toSet());
        Map<Id<Activity>, Stored<Activity>> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            view.activities().forEach(activity -> {
                if (wanted.contains(activity.id())) {
                    found.put(activity.id(), activity);
                }
            });
        }
        var engagements = new Engagements(view.all(Engagement.KIND));
        return assessments.stream().collect(Collectors.toMap(Stored::id, stored -> new RegisterExtract(among(found, stored.value()), view, engagements, Map.of())));
    }

    private static List<Stored<Activity>> among(Map<Id<Activity>, Stored<Activity>> found, ImpactAssessment assessment) {
        return assessment.activities().stream().distinct().filter(found::containsKey).map(found::get).toList();
    }

    /** The activities, as the register has them. */
    public List<Stored<Activity>> activities() {
        return activities;
    }

    /** The register. */
    public RegisterView view() {
        return view;
    }

    /** What the register says for a section; nothing for a section that does not rest on it. */
    public DrawnSection section(AssessmentSection section) {
        var drawn = ahead.get(section);
        return drawn == null ? draw(section) : drawn;
    }

    private DrawnSection draw(AssessmentSection section) {
        var drawing = new SectionDrawing(view, engagements);
        activities.forEach(activity -> drawing.draw(section, activity));
        return new DrawnSection(section, drawing.facts());
    }

    /** Whether a section rests on the register, whatever the register says. */
    public static boolean isDrawn(AssessmentSection section) {
        return SectionDrawing.DRAWN.contains(section);
    }

    /** How a section stands; one that does not rest on the register never moves. */
    public SectionState state(AssessmentSection section, ImpactAssessment assessment) {
        return confirmation(section, assessment)
                .map(confirmed -> confirmed.drawn().equals(section(section).facts()) ? SectionState.CONFIRMED : SectionState.MOVED)
                .orElse(SectionState.NOT_CONFIRMED);
    }

    /** The confirmed sections that the register has moved away from, in their order. */
    public List<AssessmentSection> moved(ImpactAssessment assessment) {
        return assessment.confirmations().stream().map(Confirmation::section).distinct().sorted()
                .filter(section -> state(section, assessment) == SectionState.MOVED).toList();
    }

    /** The assessment with a section confirmed as the register now says it, instead of an earlier confirmation. */
    public ImpactAssessment confirm(AssessmentSection section, ImpactAssessment assessment, String by, LocalDate day) {
        var confirmations = new ArrayList<>(assessment.confirmations());
        confirmations.removeIf(earlier -> earlier.section() == section);
        confirmations.add(new Confirmation(section, PartialDate.of(day), by, section(section).facts()));
        return assessment.confirmed(confirmations);
    }

    /** The last confirmation of a section, if there is one. */
    public static Optional<Confirmation> confirmation(AssessmentSection section, ImpactAssessment assessment) {
        return assessment.confirmations().stream().filter(confirmed -> confirmed.section() == section).reduce((_, last) -> last);
    }
}
