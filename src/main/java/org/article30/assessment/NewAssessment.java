package org.article30.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.AssessmentSheet;
import org.article30.dpia.AssessmentVersion;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.RiskKind;
import org.article30.dpia.RiskOrigin;
import org.article30.fact.PartialDate;
import org.article30.store.Id;
import org.article30.text.Texts;

/** What an impact assessment begins with: a first version, and the three risks that each has to look at. */
public final class NewAssessment {

    private static final String REFERENCE = "DPIA-";

    private NewAssessment() {
    }

    /**
     * A new assessment.
     *
     * @param reference its reference
     * @param name what it is called; blank where that is still open
     * @param activities what is assessed
     * @param author who writes it; blank where nobody is named
     * @param today the day of the first version
     * @param texts the language in which the risks are named
     */
    public static ImpactAssessment of(String reference, String name, List<Id<Activity>> activities, String author, LocalDate today, Texts texts) {
        var blank = ImpactAssessment.BLANK;
        var version = new AssessmentVersion("1.0", PartialDate.of(today), author, texts.text("dpia.new.first-version"));
        var risks = Stream.of(RiskKind.values()).filter(kind -> kind != RiskKind.OTHER).map(kind -> risk(kind, texts)).toList();
        return new ImpactAssessment(sheet(reference, name, version), activities, blank.description(), blank.lawfulness(), blank.measures(), blank.proportionality(),
                blank.scale(), risks, blank.actions(), blank.advice(), blank.views(), blank.decision(), blank.consultation(), blank.review(), blank.confirmations(),
                blank.documents(), blank.pia(), blank.notes(), blank.provenance());
    }

    /** The first of DPIA-1, DPIA-2 … with which no title of an assessment begins. */
    public static String nextReference(Collection<String> titles) {
        return Stream.iterate(1, number -> number + 1).map(number -> REFERENCE + number)
                .filter(free -> titles.stream().noneMatch(title -> title.split(" ", 2)[0].equals(free))).findFirst().orElseThrow();
    }

    private static AssessmentSheet sheet(String reference, String name, AssessmentVersion version) {
        var none = AssessmentSheet.BLANK;
        return new AssessmentSheet(reference, name, none.stage(), none.origin(), none.originNote(), none.launch(), none.end(), none.endCondition(), none.reasons(),
                none.otherReason(), none.scope(), none.exclusions(), none.references(), List.of(version), none.team(), none.completed(), none.validated(),
                none.publication(), none.publicationNote());
    }

    private static AssessedRisk risk(RiskKind kind, Texts texts) {
        var none = AssessedRisk.BLANK;
        return new AssessedRisk("a" + (kind.ordinal() + 1), texts.choice(kind), RiskOrigin.EVENT, kind, none.threats(), none.sources(), none.impacts(),
                none.likelihood(), none.likelihoodReason(), none.severity(), none.severityReason(), none.modulating(), none.mitigations(),
                none.residualLikelihood(), none.residualSeverity(), none.residualReason(), none.acceptance(), none.acceptanceReason());
    }
}
