package org.article30.dpia;

/** The sections of an impact assessment, in the structure and order of the EDPB’s template of 2026 (sections 0 to 6). */
public enum AssessmentSection {
    /** Controllers. */
    CONTROLLERS("0.1"),
    /** Processors and sub-processors. */
    PROCESSORS("0.2"),
    /** The name of the processing in the register, and its history. */
    NAME("0.3"),
    /** Launch and end. */
    DATES("0.4"),
    /** The sheet of the assessment itself: versions, team, reasons, scope. */
    SHEET("0.5"),
    /** Data and data subjects. */
    DATA("1.1.a"),
    /** Purposes. */
    PURPOSES("1.1.b"),
    /** Secondary uses. */
    SECONDARY_USES("1.1.c"),
    /** Nature, scope and context. */
    NATURE("1.1.d"),
    /** Phases in the life of the data. */
    LIFE_CYCLE("1.2"),
    /** Means and assets. */
    ASSETS("1.3"),
    /** Codes of conduct. */
    CODES("1.4"),
    /** Legal bases. */
    LAWFULNESS("2.1.a"),
    /** Special categories. */
    SPECIAL_DATA("2.1.b"),
    /** Need for the data, recipients and periods. */
    NECESSITY("2.2.a"),
    /** Quality of the data. */
    QUALITY("2.2.b"),
    /** Measures for the principles. */
    PRINCIPLES("2.3.a"),
    /** Measures for the rights. */
    RIGHTS("2.3.b"),
    /** Consent, processors and transfers. */
    CONSENT_PROCESSORS_TRANSFERS("2.3.c"),
    /** Protection by design and by default. */
    BY_DESIGN("2.3.d"),
    /** Security. */
    SECURITY("2.3.e"),
    /** Risks of the processing as planned. */
    RISKS_BY_DESIGN("3.1"),
    /** Necessity. */
    NECESSARY("3.2"),
    /** Proportionality. */
    PROPORTIONATE("3.3"),
    /** Risks from events. */
    EVENTS("4.1.a"),
    /** Method. */
    METHOD("4.1.b"),
    /** Inherent risk. */
    INHERENT_RISK("4.1.c"),
    /** Additional measures. */
    ADDITIONAL_MEASURES("4.2.a"),
    /** Residual risk. */
    RESIDUAL_RISK("4.2.b"),
    /** Action plan. */
    ACTION_PLAN("4.2.c"),
    /** Advice of the data protection officer. */
    ADVICE("5.1"),
    /** Views of data subjects. */
    VIEWS("5.2"),
    /** Decision. */
    DECISION("6");

    private final String number;

    AssessmentSection(String number) {
        this.number = number;
    }

    /** Its number in the template, such as "1.1.a". */
    public String number() {
        return number;
    }
}
