package org.article30.template;

import org.article30.activity.Activity;
import org.article30.dpia.ImpactAssessment;

/**
 * A starting point that ships with the program, in one language.
 *
 * @param id its name on the command line, such as "video-surveillance"
 * @param activity the processing activity it begins
 * @param assessment the impact assessment it begins for that activity; {@link ImpactAssessment#BLANK} where it begins none
 */
public record Template(String id, Activity activity, ImpactAssessment assessment) {

    /** What it is called. */
    public String name() {
        return activity.particulars().name();
    }

    /** What it is about, in a few sentences. */
    public String description() {
        return activity.particulars().description();
    }

    /** The department it is for. */
    public String department() {
        return activity.particulars().department();
    }

    /** Whether it begins an impact assessment beside the activity. */
    public boolean hasAssessment() {
        return !assessment.equals(ImpactAssessment.BLANK);
    }
}
