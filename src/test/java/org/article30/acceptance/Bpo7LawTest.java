package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.article30.activity.BasisStatus;
import org.article30.activity.Capacity;
import org.article30.activity.EndAction;
import org.article30.activity.GeneralProvisions;
import org.article30.activity.LegalBasis;
import org.article30.activity.RetentionRule;
import org.article30.activity.Right;
import org.article30.activity.RightKind;
import org.article30.activity.RightStatus;
import org.article30.fact.Answer;
import org.article30.fact.Certainty;
import org.article30.fact.Citation;
import org.article30.fact.Provenance;
import org.article30.law.Law;
import org.article30.party.Regime;
import org.article30.processor.Commitment;
import org.article30.processor.ContractState;
import org.article30.processor.Coverage;
import org.article30.processor.Engagement;
import org.article30.register.Approval;
import org.article30.register.Completeness;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the register must show of the law in the policy of BPO7: bases, commitments to clients, rights, transfers, retention, contradictions. */
class Bpo7LawTest {

    private final Sample sample = Sample.of("bpo7");

    @Test
    @DisplayName("BPO-06 Promotions rest on consent in one place and on legitimate interests in another: the conflict is kept (lines 72, 154, 188)")
    void BPO_06_promotionsConflict() {
        assertThat(sample.bases(sample.activity("a19"))).extracting(LegalBasis::status).containsOnly(BasisStatus.CONFLICT);
        assertThat(sample.bases(sample.activity("a19"))).extracting(basis -> basis.basis().code()).containsExactly("6-1-a", "6-1-f");
    }

    @Test
    @DisplayName("BPO-07 Twelve numbered commitments, each with its line and the letters of Article 28 it answers (lines 104 to 115)")
    void BPO_07_twelveCommitments() {
        assertThat(commitments()).extracting(Commitment::number).containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(commitments()).allSatisfy(one -> assertThat(lines(one.provenance())).containsExactly(Integer.toString(103 + one.number())));
        var letters = new TreeMap<Integer, List<String>>();
        commitments().forEach(one -> letters.put(one.number(), one.letters()));
        assertThat(letters.values()).containsExactly(
                List.of("28(3)(a)", "29"), List.of("28(3)(g)"), List.of("28(3)(a)", "28(2)"), List.of("28(3)(b)"),
                List.of("28(3)(d)", "28(4)"), List.of("28(3)(e)"), List.of("28(3)(c)"), List.of("28(3)(f)"),
                List.of("28(3)(g)"), List.of("28(3)(h)"), List.of("28(3)(h)"), List.of("28(3)(f)", "33(2)"));
    }

    @Test
    @DisplayName("BPO-08 Every letter (a) to (h) of Article 28(3) is answered by a commitment; what is covered in part says what is missing (lines 104 to 115)")
    void BPO_08_everyLetter() {
        var letters = commitments().stream().flatMap(one -> one.letters().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(letters).contains("28(3)(a)", "28(3)(b)", "28(3)(c)", "28(3)(d)", "28(3)(e)", "28(3)(f)", "28(3)(g)", "28(3)(h)");
        assertThat(commitments()).allSatisfy(one -> assertThat(one.gap().isBlank()).isEqualTo(one.coverage() == Coverage.COVERED));
        assertThat(towardsClients().contract()).isEqualTo(ContractState.CLAIMED);
    }

    @Test
    @DisplayName("BPO-09 Two rights to object: one on grounds of one’s situation with two exceptions, one against marketing without; no form, by e-mail (lines 183 to 192)")
    void BPO_09_twoObjections() {
        assertThat(right(RightKind.OBJECTION).exceptions()).contains("Compelling reasons", "legal claims");
        assertThat(right(RightKind.OBJECTION_MARKETING).exceptions()).isEmpty();
        assertThat(List.of(right(RightKind.OBJECTION), right(RightKind.OBJECTION_MARKETING))).allSatisfy(right -> {
            assertThat(right.procedure()).isEqualTo("No particular form; by e-mail");
            assertThat(right.channels()).extracting(contact -> contact.value()).containsExactly("support@bposeven.com");
            assertThat(lines(right.provenance())).contains("192");
        });
    }

    @Test
    @DisplayName("BPO-10 Six named rights, withdrawal and complaint are granted; the right under Article 22 is not stated, no deadline is (lines 19 to 28)")
    void BPO_10_rights() {
        assertThat(List.of(RightKind.INFORMATION, RightKind.RECTIFICATION, RightKind.ERASURE, RightKind.RESTRICTION, RightKind.PORTABILITY,
                RightKind.OBJECTION, RightKind.WITHDRAWAL, RightKind.COMPLAINT)).allMatch(kind -> right(kind).status() == RightStatus.STATED);
        assertThat(right(RightKind.ACCESS).provenance().certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(right(RightKind.AUTOMATED_DECISION).status()).isEqualTo(RightStatus.NOT_STATED);
        assertThat(general("g.controller").facts().rights()).allMatch(right -> right.deadline().isBlank());
    }

    @Test
    @DisplayName("BPO-12 Four transfers; the “appropriate measures” stay in the policy’s words, and only the seat in Indonesia gives a country (lines 4, 32, 106, 166)")
    void BPO_12_transfers() {
        assertThat(sample.all(Transfer.KIND)).extracting(Transfer::country).containsExactlyInAnyOrder("", "", "", "ID");
        var unavoidable = sample.all(Transfer.KIND).stream().filter(transfer -> transfer.frequency().equals("In some cases")).findFirst().orElseThrow();
        assertThat(unavoidable.safeguards()).singleElement().satisfies(safeguard -> {
            assertThat(safeguard.tool().code()).isEmpty();
            assertThat(safeguard.tool().text()).startsWith("appropriate measures");
        });
        assertThat(sample.activities()).allMatch(activity -> activity.thirdCountries().answer() == Answer.UNCLEAR);
    }

    @Test
    @DisplayName("BPO-13 No automated decisions, with human review, for everything done as controller (line 98)")
    void BPO_13_noAutomatedDecisions() {
        assertThat(sample.activities().stream().filter(activity -> activity.capacity() != Capacity.PROCESSOR)).allSatisfy(activity -> {
            assertThat(activity.accountability().automated().exists()).isEqualTo(Answer.NO);
            assertThat(lines(activity.accountability().automated().provenance())).contains("97-98");
        });
        assertThat(general("g.controller").facts().measures()).extracting(measure -> measure.term().code()).containsExactly("human_oversight");
    }

    @Test
    @DisplayName("BPO-18 Indonesian law and the GDPR apply beside each other, each to its own people (lines 59, 102)")
    void BPO_18_twoRegimes() {
        assertThat(sample.party("bpo7").regimes()).extracting(Regime::code).containsExactly("ID", "EU");
        assertThat(sample.party("bpo7").regimes()).extracting(Regime::population).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("BPO-19 The section on contract holds a text on copyright instead; the contradiction is kept with its lines (lines 61, 62)")
    void BPO_19_misplacedText() {
        assertThat(sample.statements()).anySatisfy(statement -> {
            assertThat(statement.text()).contains("copyright");
            assertThat(statement.contradicts()).contains("line 61");
            assertThat(lines(statement.provenance())).containsExactly("61-62");
        });
        assertThat(sample.statements().stream().filter(statement -> !statement.contradicts().isBlank())).hasSize(10);
    }

    @Test
    @DisplayName("BPO-20 No period for anything done as controller; clients’ data no longer than necessary, then erased or returned (lines 105, 112)")
    void BPO_20_retention() {
        assertThat(general("g.controller").facts().retention()).singleElement()
                .satisfies(rule -> assertThat(rule.provenance().certainty()).isEqualTo(Certainty.NOT_STATED));
        assertThat(general("g.processor").facts().retention()).extracting(RetentionRule::endAction).containsExactly(EndAction.NOT_STATED, EndAction.ERASE);
        assertThat(general("g.processor").facts().retention().getLast().endNote()).contains("returned at the client’s request");
        assertThat(printed("retention")).contains("No longer than necessary");
    }

    @Test
    @DisplayName("BPO-23 None of the activities is complete, and consent to nothing in particular cannot be approved (line 77)")
    void BPO_23_completeness() {
        var completeness = new Completeness(sample.view(), Law.shipped(), LocalDate.of(2026, 11, 22));
        assertThat(sample.stored()).noneMatch(completeness::isComplete);
        assertThat(Approval.obstacles(sample.activity("a09"), sample.view())).contains("open-purpose");
    }

    @Test
    @DisplayName("BPO-25 Every register print says that it is an exercise and not BPO7’s own register; hints of the reviewer never print")
    void BPO_25_disclaimer() {
        assertThat(printed("controller-register")).contains("It is not BPO7’s own register").doesNotContain("Reviewer’s hint");
        assertThat(printed("processor-register")).contains("It is not BPO7’s own register").doesNotContain("Reviewer’s hint");
    }

    private List<Commitment> commitments() {
        return towardsClients().commitments();
    }

    private Right right(RightKind kind) {
        return general("g.controller").facts().rights().stream().filter(right -> right.kind() == kind).findFirst().orElseThrow();
    }

    private String printed(String report) {
        return PrintedReport.of(report, sample.view(), Locale.ENGLISH);
    }

    private GeneralProvisions general(String id) {
        return sample.view().generalProvisions(sample.id(id));
    }

    private Engagement towardsClients() {
        return sample.engagements().stream().filter(one -> one.name().equals("BPO7 (Benemica) for its clients")).findFirst().orElseThrow();
    }

    private static List<String> lines(Provenance provenance) {
        return provenance.citations().stream().map(Citation::place).toList();
    }
}
