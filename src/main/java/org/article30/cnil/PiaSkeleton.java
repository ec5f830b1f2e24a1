package org.article30.cnil;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.article30.dpia.PiaFile;
import org.article30.dpia.PiaPart;
import org.article30.dpia.PiaPartKind;
import org.article30.store.Json;

/** The empty file with which an assessment that was made here is written: all questions, none answered. */
final class PiaSkeleton {

    private static final String NUMBER = "1";
    private static final String NOTHING = "{\"text\":null,\"gauge\":null,\"list\":[]}";

    private PiaSkeleton() {
    }

    /** An empty file of an assessment that was begun and last saved at those moments, in the form of ISO 8601. */
    static PiaFile of(String begun, String saved) {
        var pia = new TreeMap<String, String>();
        List.of("name", "category", "author_name", "evaluator_name", "validator_name", "dpo_opinion", "dpos_names", "concerned_people_searched_content",
                "concerned_people_opinion", "people_names", "rejection_reason", "applied_adjustments", "structure_name", "structure_sector_name")
                .forEach(name -> pia.put(name, "\"\""));
        List.of("dpo_status", "concerned_people_searched_opinion", "concerned_people_status", "structure_id", "structure_data")
                .forEach(name -> pia.put(name, "null"));
        List.of("status", "is_example", "is_archive").forEach(name -> pia.put(name, "0"));
        pia.put("id", NUMBER);
        pia.put("created_at", Json.compact(begun));
        pia.put("updated_at", Json.compact(saved));
        return new PiaFile(pia, answers(saved), Map.of());
    }

    private static List<PiaPart> answers(String saved) {
        var answers = new ArrayList<PiaPart>();
        for (var question : PiaQuestions.ALL) {
            answers.add(new PiaPart(PiaPartKind.ANSWER, Map.of("id", String.valueOf(answers.size() + 1), "pia_id", NUMBER,
                    "reference_to", String.valueOf(question), "data", NOTHING, "created_at", Json.compact(saved), "updated_at", Json.compact(saved))));
        }
        return answers;
    }
}
