package org.article30.template;

import java.time.LocalDate;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.Controllership;
import org.article30.activity.Particulars;
import org.article30.activity.Status;
import org.article30.dpia.AssessmentOrigin;
import org.article30.dpia.AssessmentSheet;
import org.article30.dpia.AssessmentStage;
import org.article30.dpia.ImpactAssessment;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.party.Party;
import org.article30.records.Kind;
import org.article30.register.FreeReference;
import org.article30.register.OpenRegister;
import org.article30.store.Id;
import org.article30.text.Texts;

/** Puts templates into a register as new drafts that say which template they were begun from. */
public final class Insertion {

    private final OpenRegister register;
    private final Id<Party> organisation;
    private final LocalDate today;
    private final Texts texts;

    /**
     * What was put into the register.
     *
     * @param activity the new activity
     * @param assessment the new impact assessment; none where the template has none
     * @param after the place in the history before it
     * @param upTo the place in the history of the last of it: with {@code after} what {@link OpenRegister#takeBack} takes
     */
    public record Inserted(Id<Activity> activity, Id<ImpactAssessment> assessment, long after, long upTo) {
    }

    /**
     * Insertions into a register.
     *
     * @param organisation the controller of what is put in, or none
     * @param today the day on which it is recorded
     * @param texts the words of the language of the templates
     */
    public Insertion(OpenRegister register, Id<Party> organisation, LocalDate today, Texts texts) {
        this.register = register;
        this.organisation = organisation;
        this.today = today;
        this.texts = texts;
    }

    /** Adds a template’s records under new ids and the next free references, all in one transaction. */
    public Inserted add(Template template) {
        return register.database().write(_ -> {
            var after = register.history().length();
            var reason = texts.text("templates.reason", template.name());
            var activity = register.records(Activity.KIND).add(Id.create(), activity(template), reason).id();
            Id<ImpactAssessment> assessment = template.hasAssessment()
                    ? register.records(ImpactAssessment.KIND).add(Id.create(), assessment(template, activity), reason).id() : Id.none();
            return new Inserted(activity, assessment, after, register.history().length());
        });
    }

    private Activity activity(Template template) {
        var own = template.activity();
        return new Activity(particulars(template), own.capacity(), controllers(), own.joint(), own.clients(), own.purposes(), own.facts(), own.general(),
                own.thirdCountries(), own.accountability(), own.documents(), own.related(), own.notes(), own.provenance());
    }

    private Particulars particulars(Template template) {
        var own = template.activity().particulars();
        return new Particulars(reference("A", Activity.KIND), own.name(), own.description(), own.department(), own.owner(), Status.DRAFT, List.of(), own.begun(), own.ended(),
                PartialDate.of(today), own.reviewed(), own.reviewDue(), own.condition(), own.openQuestions(), template.name());
    }

    private List<Controllership> controllers() {
        return organisation.isNone() ? List.of() : List.of(new Controllership(organisation, "", "", Provenance.BLANK));
    }

    private ImpactAssessment assessment(Template template, Id<Activity> activity) {
        var own = template.assessment();
        return new ImpactAssessment(sheet(template), List.of(activity), own.description(), own.lawfulness(), own.measures(), own.proportionality(), own.scale(),
                own.risks(), own.actions(), own.advice(), own.views(), own.decision(), own.consultation(), own.review(), own.confirmations(), own.documents(),
                own.pia(), own.notes(), own.provenance());
    }

    private AssessmentSheet sheet(Template template) {
        var own = template.assessment().sheet();
        return new AssessmentSheet(reference("DPIA", ImpactAssessment.KIND), own.name(), AssessmentStage.DRAFT, AssessmentOrigin.TEMPLATE,
                texts.text("templates.origin", template.name()), own.launch(), own.end(), own.endCondition(), own.reasons(), own.otherReason(), own.scope(),
                own.exclusions(), own.references(), own.versions(), own.team(), own.completed(), own.validated(), own.publication(), own.publicationNote());
    }

    private String reference(String prefix, Kind<?> kind) {
        return FreeReference.of(prefix, register.records(kind).titles().values());
    }
}
