package org.article30.findings;

import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.GeneralProvisions;

/** Looks at facts, be they an activity's own or those of general provisions; each record is looked at for its own facts only. */
@FunctionalInterface
interface FactsLook {

    /** The places at which something is wrong, below "facts.". */
    Stream<Spot> at(Facts facts, Given given);

    /** The rule, looking at the facts of activities and of general provisions. */
    static Rule on(Rule rule, FactsLook look) {
        return rule.on(Activity.KIND, (stored, given) -> look.at(stored.value().facts(), given))
                .on(GeneralProvisions.KIND, (stored, given) -> look.at(stored.value().facts(), given));
    }
}
