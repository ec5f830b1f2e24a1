package org.article30.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.fact.Answer;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.fact.Term;
import org.article30.law.Adequacy;
import org.article30.law.Law;
import org.article30.law.Period;
import org.article30.law.TransferSafeguard;
import org.article30.store.Id;
import org.article30.transfer.TransferStatus.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bounds of every row of the law data: the day before, the first day, the last day and the day after, each with whether
 * the row holds and how a movement stands. A movement under a decision goes to its country and names nothing; one under an
 * instrument goes to a country without a decision and names the row, agreed when that was still possible.
 */
class RowBoundsTest {

    private static final Law LAW = Law.shipped();

    @ParameterizedTest(name = "{0} {2} {1}")
    @CsvFileSource(resources = "row-bounds.csv", numLinesToSkip = 1)
    void statesAtEachBoundWhetherTheRowHoldsAndHowAMovementStands(String row, LocalDate day, String bound, boolean valid, String country, State state) {
        assertThat(period(row).contains(day)).isEqualTo(valid).isEqualTo(bound.equals("first day") || bound.equals("last day"));
        assertThat(TransferStatus.of(movement(row, country), LAW, day).state()).isEqualTo(state);
    }

    @Test
    void leavesOutNoRowThatHasABound() {
        var bounds = new TreeSet<String>();
        LAW.adequacy().stream().filter(row -> isOfEu(row)).forEach(row -> bounds(row.id(), row.period(), bounds));
        LAW.instruments().forEach(row -> bounds(row.id(), row.period(), bounds));
        assertThat(stated()).containsExactlyElementsOf(bounds);
    }

    @ParameterizedTest
    @MethodSource("rowsWithALastDayForContracts")
    void anOldSetHoldsOnlyForContractsMadeWhileItCouldBeAgreed(TransferSafeguard row) {
        var last = row.newContractsUntil();
        var after = row.period().from().isAfter(last) ? row.period().from() : last.plusDays(1);
        assertThat(status(row, last, after).carrying()).extracting(GroundStatus::row).containsExactly(row.id());
        assertThat(status(row, last.plusDays(1), after).carrying()).isEmpty();
    }

    private static TransferStatus status(TransferSafeguard row, LocalDate agreed, LocalDate day) {
        return TransferStatus.of(Movement.to(row.regime().code(), "IN", naming(row, agreed.toString())), LAW, day);
    }

    private static Stream<TransferSafeguard> rowsWithALastDayForContracts() {
        return LAW.instruments().stream().filter(row -> !row.newContractsUntil().equals(LocalDate.MAX));
    }

    private static boolean isOfEu(Adequacy row) {
        return row.regime().code().startsWith("EU");
    }

    private static void bounds(String row, Period period, TreeSet<String> bounds) {
        if (!period.from().equals(LocalDate.MAX)) {
            bounds.addAll(List.of(row + " day before", row + " first day"));
        }
        if (!period.until().equals(LocalDate.MAX)) {
            bounds.addAll(List.of(row + " last day", row + " day after"));
        }
    }

    private static TreeSet<String> stated() {
        var in = Objects.requireNonNull(RowBoundsTest.class.getResourceAsStream("row-bounds.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).map(cells -> cells[0] + " " + cells[2]).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Period period(String row) {
        return LAW.decision(row).map(Adequacy::period).or(() -> LAW.instrument(row).map(TransferSafeguard::period)).orElseThrow();
    }

    private static Movement movement(String row, String country) {
        if (country.equals("EPO")) {
            return new Movement("EU", "", "", "", true, "European Patent Organisation", Answer.NO, List.of(), AssessmentState.NOT_STATED, Conclusion.OPEN);
        }
        return LAW.instrument(row).map(instrument -> Movement.to(instrument.regime().code(), country, naming(instrument, agreed(instrument))))
                .orElseGet(() -> Movement.to(LAW.decision(row).orElseThrow().regime().code(), country));
    }

    private static String agreed(TransferSafeguard row) {
        if (row.newContractsUntil().equals(LocalDate.MAX)) {
            return row.family().equals("bcr") ? row.period().from().toString() : "";
        }
        return (row.newContractsUntil().isBefore(row.period().from()) ? row.newContractsUntil() : row.period().from()).toString();
    }

    private static Safeguard naming(TransferSafeguard row, String agreed) {
        return new Safeguard(Term.BLANK, row.id(), false, "", "", PartialDate.of(agreed), row.authorityStep().equals("none") ? "" : "an authority",
                PartialDate.BLANK, PartialDate.BLANK, Id.none(), "", Provenance.BLANK);
    }
}
