package org.article30.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.function.Consumer;
import org.article30.activity.Activity;
import org.article30.logbook.Consent;
import org.article30.register.OpenRegister;
import org.article30.store.Json;

/** Changes to the sample register that uses every feature, so that there is a past to look at. */
final class PastChanges {

    private PastChanges() {
    }

    /** Changes the first activity twice and removes a consent. */
    static void of(OpenRegister register) {
        var consents = register.records(Consent.KIND);
        consents.remove(consents.all().getFirst(), "Retention period is over");
        change(register, "Retention shortened after the audit of the payroll", tree -> {
            ((ObjectNode) tree.at("/facts/retention/0")).put("period", "P6Y").put("criteria", "Counted from the end of the year in which the employment ended; longer only where a claim is pending before a court.");
            tree.withArray("/facts/measures").addObject().put("text", "Files are shredded on the premises, with a record of each day of shredding").putObject("term").put("text", "Shredding");
        });
        change(register, "", tree -> {
            ((ObjectNode) tree.at("/particulars")).put("department", "Human resources and payroll").put("status", "IN_REVIEW");
            ((ArrayNode) tree.at("/facts/data")).remove(((ArrayNode) tree.at("/facts/data")).size() - 1);
        });
    }

    private static void change(OpenRegister register, String reason, Consumer<ObjectNode> change) {
        var activities = register.records(Activity.KIND);
        var first = activities.all().stream().min(Comparator.comparing(activity -> activity.value().title())).orElseThrow();
        try {
            var tree = (ObjectNode) Json.mapper().readTree(Json.compact(first.value()));
            change.accept(tree);
            activities.save(first.with(Json.read(tree.toString(), Activity.class)), reason);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
