package org.article30.dpia;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A risk to people, with what lessens it.
 *
 * @param key how actions refer to it
 * @param name what the risk is called
 * @param origin whether it comes with the processing as planned, or from an event
 * @param kind which kind of event
 * @param threats how it can come about, one per line
 * @param sources who or what can cause it, one per line
 * @param impacts what it would mean for people, one per line
 * @param likelihood how likely it is before the measures
 * @param likelihoodReason likelihood: reasons
 * @param severity how grave it is before the measures
 * @param severityReason severity: reasons
 * @param modulating what makes it more or less likely or grave here
 * @param mitigations which measures lower it, and by how much
 * @param residualLikelihood how likely it is with the measures
 * @param residualSeverity how grave it is with the measures
 * @param residualReason residual risk: reasons
 * @param acceptance whether the residual risk is accepted
 * @param acceptanceReason why, and by whom
 */
public record AssessedRisk(
        String key,
        String name,
        RiskOrigin origin,
        RiskKind kind,
        String threats,
        String sources,
        String impacts,
        Level likelihood,
        String likelihoodReason,
        Level severity,
        String severityReason,
        String modulating,
        List<Mitigation> mitigations,
        Level residualLikelihood,
        Level residualSeverity,
        String residualReason,
        Acceptance acceptance,
        String acceptanceReason) {

    /** Nothing recorded yet. */
    public static final AssessedRisk BLANK = new AssessedRisk(
            "", "", RiskOrigin.BY_DESIGN, RiskKind.ILLEGITIMATE_ACCESS, "", "", "", Level.NOT_STATED, "",
            Level.NOT_STATED, "", "", List.of(), Level.NOT_STATED, Level.NOT_STATED, "", Acceptance.OPEN, "");

    public AssessedRisk {
        mitigations = List.copyOf(mitigations);
    }

    /** Likelihood times severity without the measures, 1 to 16; 0 where one is not stated. */
    public int inherent() {
        return likelihood.number() * severity.number();
    }

    /** How likely it is with these measures carried out: what was judged, or else what the measures lower it to. */
    public Level residualLikelihood(List<MitigatingMeasure> measures, MeasureStatus least) {
        return residualLikelihood != Level.NOT_STATED && least == MeasureStatus.PLANNED ? residualLikelihood
                : likelihood.lowered(by(measures, least, Mitigation::lowersLikelihood));
    }

    /** How grave it is with these measures carried out: what was judged, or else what the measures lower it to. */
    public Level residualSeverity(List<MitigatingMeasure> measures, MeasureStatus least) {
        return residualSeverity != Level.NOT_STATED && least == MeasureStatus.PLANNED ? residualSeverity
                : severity.lowered(by(measures, least, Mitigation::lowersSeverity));
    }

    /**
     * Likelihood times severity with measures, 1 to 16; 0 where one is not stated.
     *
     * @param measures the measures of the assessment
     * @param least PLANNED for the risk once all is done, IMPLEMENTED for the risk as it is today
     */
    public int residual(List<MitigatingMeasure> measures, MeasureStatus least) {
        return residualLikelihood(measures, least).number() * residualSeverity(measures, least).number();
    }

    /** By how many levels measures lower it; one that is named twice counts once, with what it lowers most. */
    private int by(List<MitigatingMeasure> measures, MeasureStatus least, ToIntFunction<Mitigation> levels) {
        return counted(measures, least).collect(Collectors.toMap(Mitigation::measure, mitigation -> Math.clamp(levels.applyAsInt(mitigation), 0, Level.MAXIMUM.number()), Math::max))
                .values().stream().mapToInt(Integer::intValue).sum();
    }

    private Stream<Mitigation> counted(List<MitigatingMeasure> measures, MeasureStatus least) {
        return mitigations.stream().filter(mitigation -> measures.stream()
                .anyMatch(measure -> measure.key().equals(mitigation.measure()) && measure.status().compareTo(least) >= 0));
    }
}
