package org.article30.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the contract of an engagement answers each letter of Article 28 GDPR: as judged as a whole where it was, else as its
 * commitments do. A letter is covered if one commitment covers it; several that each cover a part are not taken to cover
 * it together.
 */
public final class Clauses {

    /** What a contract is asked for: the subject matter, Article 28(3)(a) to (h), 28(2) and 28(4). */
    public static final List<String> LETTERS = List.of(
            "28(3)", "28(3)(a)", "28(3)(b)", "28(3)(c)", "28(3)(d)", "28(3)(e)", "28(3)(f)", "28(3)(g)", "28(3)(h)", "28(2)", "28(4)");

    private Clauses() {
    }

    /** Each of {@link #LETTERS} in turn. Where nothing at all was judged, none is; else a letter nothing answers is missing. */
    public static List<Clause> of(Engagement engagement) {
        return LETTERS.stream().map(letter -> clause(engagement, letter)).toList();
    }

    /** Whether any commitment or clause was judged. */
    public static boolean areJudged(Engagement engagement) {
        return Stream.concat(
                engagement.clauses().stream().map(ClauseJudgement::coverage),
                engagement.commitments().stream().map(Commitment::coverage)).anyMatch(coverage -> coverage != Coverage.NOT_JUDGED);
    }

    /** A letter such as "28(3)(a)" as a code of provisions: "28-3-a". */
    public static String code(String letter) {
        return letter.replace(")(", "-").replace('(', '-').replace(")", "");
    }

    private static Clause clause(Engagement engagement, String letter) {
        var whole = engagement.clauses().stream().filter(clause -> clause.letter().equals(letter)).toList();
        var answers = IntStream.range(0, engagement.commitments().size())
                .filter(i -> engagement.commitments().get(i).letters().contains(letter)).boxed().toList();
        var commitments = answers.stream().map(engagement.commitments()::get).toList();
        var texts = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        whole.forEach(clause -> texts.add(clause.text()));
        whole.forEach(clause -> gaps.add(clause.comment()));
        commitments.forEach(commitment -> texts.add(commitment.text()));
        commitments.forEach(commitment -> gaps.add(commitment.gap()));
        texts.removeIf(String::isBlank);
        gaps.removeIf(String::isBlank);
        return new Clause(letter, coverage(engagement, whole, commitments), answers.stream().map(i -> number(engagement, i)).toList(), texts, gaps);
    }

    /** How far a contract covers a letter; where nothing at all was judged, that is not judged either. */
    public static Coverage coverage(Engagement engagement, String letter) {
        return coverage(engagement, engagement.clauses().stream().filter(clause -> clause.letter().equals(letter)).toList(),
                engagement.commitments().stream().filter(commitment -> commitment.letters().contains(letter)).toList());
    }

    private static int number(Engagement engagement, int index) {
        int own = engagement.commitments().get(index).number();
        return own > 0 ? own : index + 1;
    }

    private static Coverage coverage(Engagement engagement, List<ClauseJudgement> whole, List<Commitment> commitments) {
        var judged = best(whole.stream().map(ClauseJudgement::coverage));
        if (judged != Coverage.NOT_JUDGED) {
            return judged;
        }
        return commitments.isEmpty() && areJudged(engagement) ? Coverage.MISSING : best(commitments.stream().map(Commitment::coverage));
    }

    private static Coverage best(Stream<Coverage> coverages) {
        var all = coverages.toList();
        return Stream.of(Coverage.COVERED, Coverage.PARTLY, Coverage.MISSING).filter(all::contains).findFirst().orElse(Coverage.NOT_JUDGED);
    }
}
