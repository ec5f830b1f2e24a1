package org.article30.cnil;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.RiskKind;

/** The 36 questions of the CNIL’s PIA tool and where their answers stand in an impact assessment. */
final class PiaQuestions {

    /** The risks of the tool, with the number that their questions and their evaluation begin with and end in. */
    static final Map<RiskKind, Integer> RISKS = risks();

    /** The questions that are answered by a text, in the order of the tool. */
    static final Map<Integer, Function<ImpactAssessment, String>> TEXTS = texts();

    /** All questions. */
    static final Set<Integer> ALL = all();

    /** What is evaluated beside the measures: items, questions and risks. */
    static final Set<String> EVALUATED = evaluated();

    /** Lists of what it would mean for people: the last digit of the question. */
    static final int IMPACTS = 1;
    /** Lists of how it can come about. */
    static final int THREATS = 2;
    /** Lists of who or what can cause it. */
    static final int SOURCES = 3;
    /** Lists of measures, by title. */
    static final int CONTROLS = 4;
    /** How grave it is. */
    static final int SEVERITY = 5;
    /** How likely it is. */
    static final int LIKELIHOOD = 6;

    private PiaQuestions() {
    }

    /** The number of a question about a risk, such as 324 for the measures against illegitimate access. */
    static int about(RiskKind risk, int question) {
        return 300 + RISKS.getOrDefault(risk, 0) * 10 + question;
    }

    /** What the evaluation of a risk refers to, such as “3.2”. */
    static String evaluationOf(RiskKind risk) {
        return "3." + RISKS.get(risk);
    }

    private static Map<RiskKind, Integer> risks() {
        var risks = new LinkedHashMap<RiskKind, Integer>();
        risks.put(RiskKind.ILLEGITIMATE_ACCESS, 2);
        risks.put(RiskKind.UNWANTED_MODIFICATION, 3);
        risks.put(RiskKind.DISAPPEARANCE, 4);
        return Collections.unmodifiableMap(risks);
    }

    private static Map<Integer, Function<ImpactAssessment, String>> texts() {
        var texts = new LinkedHashMap<Integer, Function<ImpactAssessment, String>>();
        texts.put(111, value -> value.description().nature());
        texts.put(112, value -> value.description().responsibilities());
        texts.put(113, value -> value.description().codes());
        texts.put(121, value -> value.description().data());
        texts.put(122, value -> value.description().lifeCycle());
        texts.put(123, value -> value.description().assets());
        texts.put(211, value -> value.description().purposes());
        texts.put(212, value -> value.lawfulness().basis());
        texts.put(213, value -> value.lawfulness().minimisation());
        texts.put(214, value -> value.lawfulness().accuracy());
        texts.put(215, value -> value.lawfulness().storage());
        texts.put(221, value -> value.lawfulness().information());
        texts.put(222, value -> value.lawfulness().consent());
        texts.put(223, value -> value.lawfulness().access());
        texts.put(224, value -> value.lawfulness().rectification());
        texts.put(225, value -> value.lawfulness().objection());
        texts.put(226, value -> value.lawfulness().processors());
        texts.put(227, value -> value.lawfulness().transfers());
        return Collections.unmodifiableMap(texts);
    }

    private static Set<Integer> all() {
        var all = new TreeSet<>(texts().keySet());
        risks().keySet().forEach(risk -> IntStream.rangeClosed(IMPACTS, LIKELIHOOD).forEach(question -> all.add(about(risk, question))));
        return Collections.unmodifiableSet(all);
    }

    private static Set<String> evaluated() {
        var evaluated = new TreeSet<>(List.of("1.1", "1.2", "3.2", "3.3", "3.4"));
        texts().keySet().stream().filter(question -> question > 200)
                .forEach(question -> evaluated.add("2." + question / 10 % 10 + "." + question));
        return Collections.unmodifiableSet(evaluated);
    }
}
