package org.article30.cnil;

import java.util.List;
import org.article30.store.ExpectedFailure;

/** A file that cannot be taken as one of the CNIL’s PIA tool; nothing was written. The sentence says where and why. */
public final class PiaProblem extends RuntimeException implements ExpectedFailure {

    private static final long serialVersionUID = 1;

    /** What is wrong with the file. */
    public enum Fault {
        /** Larger than {@link PiaReader#MOST} bytes. */
        TOO_LARGE("pia.problem.too-large"),
        /** It is not there or cannot be read. */
        UNREADABLE("pia.problem.unreadable"),
        /** Its bytes, or a text in it, are no Unicode text. */
        NOT_TEXT("pia.problem.not-text"),
        /** There is no property “pia”. */
        NO_PIA("pia.problem.no-pia"),
        /** Something of another type than belongs there. */
        WRONG_TYPE("pia.problem.wrong-type"),
        /** A number outside what the place allows. */
        OUT_OF_RANGE("pia.problem.out-of-range"),
        /** A date that is none. */
        NO_DATE("pia.problem.no-date"),
        /** A question, or part of the assessment, that the tool does not have. */
        UNKNOWN_REFERENCE("pia.problem.unknown-reference"),
        /** A measure that is not in the file. */
        UNKNOWN_MEASURE("pia.problem.unknown-measure"),
        /** Two measures of the same number. */
        REPEATED("pia.problem.repeated"),
        /** A list of more parts than any assessment has. */
        TOO_MANY("pia.problem.too-many"),
        /** A text too long to be kept. */
        TOO_LONG("pia.problem.too-long");

        private final String textKey;

        Fault(String textKey) {
            this.textKey = textKey;
        }
    }

    private final Fault fault;
    private final String place;
    private final String detail;

    /** A fault at a place such as “answers[3].reference_to” or, for a file as a whole, its name; {@code detail} is what stands there. */
    public PiaProblem(Fault fault, String place, String detail) {
        super(fault + " at " + place + ": " + detail);
        this.fault = fault;
        this.place = place;
        this.detail = detail.length() > 80 ? detail.substring(0, 80) + "…" : detail;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** Where. */
    public String place() {
        return place;
    }

    @Override
    public String textKey() {
        return fault.textKey;
    }

    @Override
    public List<Object> arguments() {
        return List.of(place, detail);
    }
}
