package org.article30.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.article30.activity.Activity;
import org.article30.dpia.Screening;
import org.article30.dpia.ScreeningAnswer;
import org.article30.exchange.Samples;
import org.article30.fact.Answer;
import org.article30.law.ScreeningCriteria;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people who read three policies said of impact assessments, held against what their registers show. */
class ReadScreeningsTest {

    private static final ScreeningCriteria CRITERIA = ScreeningCriteria.shipped();

    /** One row of the fixture: what readers said of some activities, and how the register differs. */
    record Row(String sample, List<String> activities, List<String> words, String verdict, String shown, String outcome, String why) {

        Set<String> criteria() {
            return words.stream().flatMap(said -> CriterionWords.shipped().in(said).stream()).collect(Collectors.toCollection(TreeSet::new));
        }

        List<Stored<Activity>> stored(RegisterView view) {
            return activities.stream().map(id -> view.activity(Id.of(sample + "." + id)).orElseThrow()).toList();
        }
    }

    static List<Row> rows() throws IOException {
        try (var in = Objects.requireNonNull(ReadScreeningsTest.class.getResourceAsStream("read-screenings.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" *; *", -1))
                    .map(row -> new Row(row[0], List.of(row[1].split(" ")), List.of(row[2].split(" \\| ")), row[3], row[4], row[5], row[6])).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyWordOfTheReadersSpeaksOfOneCriterion(Row row) {
        assertThat(row.words()).allSatisfy(said -> assertThat(CriterionWords.shipped().in(said)).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRegisterShowsWhatTheReadersSawOrTheFixtureSaysWhyNot(Row row) {
        var view = RegisterView.of(Samples.load(row.sample()));
        var shown = new TreeSet<String>();
        row.stored(view).forEach(activity -> {
            var proposals = ScreeningProposals.of(activity, view);
            CRITERIA.list(ScreeningCriteria.WP248).forEach(criterion -> {
                var answer = proposals.of(criterion).answer();
                if (answer != Answer.NOT_STATED) {
                    shown.add(criterion.item() + (answer == Answer.YES ? "" : "?"));
                }
            });
        });
        shown.removeIf(item -> item.endsWith("?") && shown.contains(item.replace("?", "")));
        assertThat(String.join(" ", shown)).isEqualTo(row.shown());
        var same = shown.stream().map(item -> "wp248-" + item.replace("?", "")).collect(Collectors.toCollection(TreeSet::new)).equals(row.criteria());
        assertThat(row.why().isBlank()).as("why the register shows otherwise").isEqualTo(same);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theGravestOutcomeIsAsTheFixtureHasIt(Row row) {
        var view = RegisterView.of(Samples.load(row.sample()));
        var outcomes = row.stored(view).stream().map(activity -> AssessmentNeed.of(activity, view, Screened.DAY).result().outcome());
        assertThat(outcomes.min(Comparator.naturalOrder())).get().hasToString(row.outcome());
    }

    /** Two criteria make an assessment likely by rule, also where the readers only asked for a screening. */
    @ParameterizedTest
    @MethodSource("rows")
    void answeringAsTheReadersDidGivesTheirVerdict(Row row) {
        var answers = CRITERIA.list(ScreeningCriteria.WP248).stream()
                .map(criterion -> new ScreeningAnswer(criterion.id(), row.criteria().contains(criterion.id()) ? Answer.YES : Answer.NO, "")).toList();
        var none = Screening.BLANK;
        var screening = new Screening("", none.activity(), none.lists(), answers, none.exemption(), "", none.decision(), "", "", none.decidedOn(), "", none.reviewOn(), "", none.provenance());
        var outcome = ScreeningResult.of(screening, ScreeningProposals.NONE, CRITERIA, List.of()).outcome();
        var expected = switch (row.verdict()) {
            case "required - none on file", "likely required", "host must decide" -> Set.of(ScreeningOutcome.LIKELY);
            default -> Set.of(row.criteria().size() >= 2 ? ScreeningOutcome.LIKELY : ScreeningOutcome.POSSIBLE);
        };
        assertThat(expected).contains(outcome);
    }
}
