package org.article30.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.BasisStatus;
import org.article30.activity.Capacity;
import org.article30.activity.Facts;
import org.article30.activity.LegalBasis;
import org.article30.activity.Status;
import org.article30.assessment.RegisterExtract;
import org.article30.dpia.PiaPart;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Answer;
import org.article30.fact.Certainty;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.law.Law;
import org.article30.law.LegalRegime;
import org.article30.law.EmailAddress;
import org.article30.law.RegisterNumberFormat;
import org.article30.party.Contact;
import org.article30.party.ContactKind;
import org.article30.party.Party;
import org.article30.party.RegisterNumber;
import org.article30.processor.Commitment;
import org.article30.processor.ContractState;
import org.article30.processor.Coverage;
import org.article30.processor.Engagement;
import org.article30.register.Approval;
import org.article30.register.Completeness;
import org.article30.register.RegisterContent;
import org.article30.register.RegisterView;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.AssessmentState;
import org.article30.transfer.Safeguard;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample of an invented organisation shows everything a register can hold, and lacks nothing. */
class CompleteSampleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** What a complete register has no use for: these fields say what is open, vague, contradictory or left out. */
    private static final Set<String> GAPS = Set.of(
            "Particulars.openQuestions", "Purpose.open", "Recipient.openEnded", "Safeguard.example",
            "Party.unverified", "Commitment.gap", "Statement.contradicts", "Engagement.standing", "Particulars.template",
            "ImpactAssessment.pia", "PiaFile.pia", "PiaFile.parts", "PiaFile.rest", "AssessmentSheet.origin", // only an assessment that was imported has a file
            "EvidenceDocument.fileHash"); // a text file carries no evidence files

    private static final RegisterContent CONTENT = Samples.load("complete");
    private static final RegisterView VIEW = RegisterView.of(CONTENT);
    private static final List<Object> ALL = RegisterContent.KINDS.stream()
            .flatMap(kind -> CONTENT.of(kind).stream()).flatMap(stored -> within(stored.value())).toList();

    @Test
    void usesEveryFieldOfEveryRecordButThoseThatRecordAGap() {
        var used = new LinkedHashMap<String, Boolean>();
        for (var value : ALL) {
            components((Record) value).forEach((field, part) -> used.merge(
                    value.getClass().getSimpleName() + "." + field, !part.equals(blank(value.getClass(), field)), Boolean::logicalOr));
        }
        var unused = used.entrySet().stream().filter(field -> !field.getValue()).map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(unused).isEqualTo(GAPS);
    }

    @Test
    void usesEveryKindOfRecordThereIs() {
        var declared = RegisterContent.KINDS.stream().filter(kind -> kind != Waiver.KIND) // nothing is found that could be accepted
                .flatMap(kind -> recordTypes(kind.type())).filter(type -> type != PiaPart.class).collect(Collectors.toSet());
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet())).containsAll(declared);
    }

    @Test
    void hasEverySectionOfItsImpactAssessmentsConfirmedAsTheRegisterSaysIt() {
        assertThat(RegisterExtract.moved(VIEW)).hasSize(2).allSatisfy((id, moved) -> assertThat(moved).isEmpty());
    }

    @Test
    void saysOfNothingThatItIsNotStated() {
        assertThat(values(Provenance.class)).extracting(Provenance::certainty).doesNotContain(Certainty.NOT_STATED, Certainty.INFERRED, Certainty.POLICY_WIDE);
        assertThat(values(LegalBasis.class)).extracting(LegalBasis::status).containsOnly(BasisStatus.STATED);
    }

    @Test
    void lacksNothingThatArticle30AsksFor() {
        var completeness = new Completeness(VIEW, Law.shipped(), DAY);
        assertThat(CONTENT.of(Activity.KIND)).allSatisfy(activity ->
                assertThat(completeness.of(activity)).as(activity.value().title()).allMatch(item -> item.isComplete()));
    }

    @Test
    void holdsSixteenActivitiesAsControllerAndFourAsProcessor() {
        var capacities = values(Activity.class).stream().collect(Collectors.groupingBy(Activity::capacity, Collectors.counting()));
        assertThat(capacities).isEqualTo(Map.of(Capacity.CONTROLLER, 15L, Capacity.JOINT_CONTROLLER, 1L, Capacity.PROCESSOR, 4L));
    }

    @Test
    void hasEveryActivityApprovedOrEndedWithAllDatesToTheDay() {
        assertThat(values(Activity.class)).allSatisfy(activity -> {
            var particulars = activity.particulars();
            assertThat(particulars.status()).isIn(Status.APPROVED, Status.ENDED);
            assertThat(Approval.obstacles(activity, VIEW)).isEmpty();
            assertThat(List.of(particulars.begun(), particulars.recorded(), particulars.reviewed(), particulars.reviewDue()))
                    .allMatch(date -> date.day() > 0);
            assertThat(particulars.ended().isBlank()).isEqualTo(particulars.status() == Status.APPROVED);
        });
    }

    @Test
    void givesEachPurposeOfAControllerABasisWithLawOrInterest() {
        assertThat(values(Activity.class)).filteredOn(activity -> activity.capacity() != Capacity.PROCESSOR)
                .flatExtracting(Activity::purposes).allMatch(purpose -> !purpose.bases().isEmpty());
        assertThat(values(LegalBasis.class)).allSatisfy(basis -> {
            assertThat(basis.law().isBlank()).isEqualTo(!basis.basis().code().equals("6-1-c"));
            assertThat(basis.interest().isBlank()).isEqualTo(!basis.basis().code().equals("6-1-f"));
            assertThat(basis.assessmentDocument().isNone()).isEqualTo(!basis.basis().code().equals("6-1-f"));
        });
    }

    @Test
    void tellsOfEachDataCategoryWhoseItIsWhereItComesFromAndHowLongItIsKept() {
        assertThat(values(Activity.class)).flatExtracting(activity -> activity.facts().data())
                .allMatch(item -> !item.subjects().isEmpty() && !item.sources().isEmpty() && !item.retention().isEmpty());
    }

    @Test
    void restsEachTransferOnSafeguardsInForceAndDocumented() {
        assertThat(values(Transfer.class)).allSatisfy(transfer -> assertThat(transfer.safeguards()).isNotEmpty().allSatisfy(safeguard -> {
            assertThat(safeguard.concludedOn().latest()).isBefore(DAY);
            assertThat(safeguard.copyAvailable()).isNotBlank();
            if (safeguard.tool().code().equals("45")) {
                assertThat(safeguard.reference()).contains(Law.shipped().decisionOn(LegalRegime.EU, transfer.country(), DAY).orElseThrow().number());
            } else {
                assertThat(safeguard.document().isNone()).isFalse();
                assertThat(transfer.assessment()).isEqualTo(AssessmentState.ON_FILE);
                assertThat(transfer.supplementaryMeasures()).isNotBlank();
            }
        }));
        assertThat(values(Safeguard.class)).extracting(safeguard -> safeguard.tool().code()).contains("45", "46-2-b", "46-2-c", "49-1-sub2");
    }

    @Test
    void hasAContractCoveringEveryLetterWithEachProcessor() {
        assertThat(values(Engagement.class)).allSatisfy(engagement -> {
            assertThat(engagement.contract()).isEqualTo(ContractState.IN_PLACE);
            assertThat(VIEW.document(engagement.document()).date()).isEqualTo(engagement.concludedOn());
            assertThat(engagement.commitments()).extracting(Commitment::coverage).containsOnly(Coverage.COVERED);
            assertThat(engagement.commitments()).flatExtracting(Commitment::letters)
                    .contains("28(3)(a)", "28(3)(b)", "28(3)(c)", "28(3)(d)", "28(3)(e)", "28(3)(f)", "28(3)(g)", "28(3)(h)");
        });
    }

    @Test
    void namesASchedule1ConditionAndPolicyDocumentForTheUnitedKingdom() {
        var british = values(Activity.class).stream().filter(activity -> activity.controllers().stream()
                .anyMatch(link -> VIEW.party(link.party()).seats().getFirst().country().equals("GB"))).toList();
        assertThat(british).singleElement().satisfies(activity -> assertThat(activity.accountability().conditions()).allSatisfy(condition -> {
            assertThat(condition.schedule1()).startsWith("Schedule 1, Part 1");
            assertThat(VIEW.document(condition.policyDocument()).title()).contains("Appropriate policy document");
        }));
    }

    @Test
    void hasRegisterNumbersAndAddressesThatPassTheirChecks() {
        assertThat(values(RegisterNumber.class)).allMatch(number ->
                RegisterNumberFormat.valueOf(number.register()).check(number.number()).isEmpty());
        assertThat(values(RegisterNumber.class)).extracting(RegisterNumber::register)
                .containsAll(Stream.of(RegisterNumberFormat.values()).map(Enum::name).toList());
        assertThat(values(Contact.class)).filteredOn(contact -> contact.kind() == ContactKind.EMAIL).extracting(Contact::value)
                .allMatch(address -> EmailAddress.check(address).isEmpty() && address.endsWith(".example"));
    }

    @Test
    void writesNamesInManyAlphabets() {
        assertThat(values(Party.class)).extracting(Party::name).contains(
                "Ελληνική Δοκιμή Α.Ε.", "Łódzka Próba sp. z o.o.", "Пример ООД", "Örnek Şirketi A.Ş.", "Příkladová Zkušebna s.r.o.");
        assertThat(values(Party.class)).extracting(Party::name)
                .anyMatch(Pattern.compile("\\p{IsCyrillic}").asPredicate()).anyMatch(Pattern.compile("\\p{IsGreek}").asPredicate());
    }

    @Test
    void keepsEveryDocumentOnFileWithItsDate() {
        assertThat(values(EvidenceDocument.class)).allMatch(document -> document.onFile() == Answer.YES && !document.date().equals(PartialDate.BLANK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "bpo7"})
    void pointsOnlyToRowsThatAreThere(String sample) {
        var sight = RegisterView.of(Samples.load(sample));
        assertThat(sight.activities()).allSatisfy(activity -> {
            var facts = sight.factsOf(activity.value());
            assertThat(facts.data()).allSatisfy(item -> {
                assertThat(keys(facts, "subjects")).containsAll(item.subjects());
                assertThat(keys(facts, "sources")).containsAll(item.sources());
                assertThat(keys(facts, "retention")).containsAll(item.retention());
            });
            assertThat(facts.recipients()).allMatch(recipient -> keys(facts, "data").containsAll(recipient.data()));
            assertThat(Stream.of("subjects", "data", "sources", "recipients", "retention").flatMap(list -> keys(facts, list).stream().map(key -> list + key)))
                    .doesNotHaveDuplicates();
        });
    }

    private static List<String> keys(Facts facts, String list) {
        return switch (list) {
            case "subjects" -> facts.subjects().stream().map(row -> row.key()).toList();
            case "data" -> facts.data().stream().map(row -> row.key()).toList();
            case "sources" -> facts.sources().stream().map(row -> row.key()).toList();
            case "recipients" -> facts.recipients().stream().map(row -> row.key()).toList();
            default -> facts.retention().stream().map(row -> row.key()).toList();
        };
    }

    private <T> List<T> values(Class<T> type) {
        return ALL.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** All records with fields of their own in a value, itself included, however deep. */
    private static Stream<Object> within(Object value) {
        return switch (value) {
            case Record structure when isStructure(structure.getClass()) ->
                    Stream.concat(Stream.of(structure), components(structure).values().stream().flatMap(CompleteSampleTest::within));
            case Collection<?> several -> several.stream().flatMap(CompleteSampleTest::within);
            case Map<?, ?> map -> map.values().stream().flatMap(CompleteSampleTest::within);
            default -> Stream.empty();
        };
    }

    /** Records that are written as one text, such as ids and dates, have no fields of their own. */
    private static boolean isStructure(Class<?> type) {
        return type.isRecord() && type != Id.class && type != Stored.class && !type.getSimpleName().matches("PartialDate|CalendarPeriod");
    }

    private static Stream<Class<?>> recordTypes(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getRecordComponents())
                .flatMap(component -> Pattern.compile("org\\.article30[\\w.]+").matcher(component.getGenericType().getTypeName()).results())
                .map(name -> load(name.group())).filter(CompleteSampleTest::isStructure)
                .filter(part -> RegisterContent.KINDS.stream().noneMatch(kind -> kind.type() == part))
                .flatMap(CompleteSampleTest::recordTypes));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> components(Record value) {
        var parts = new LinkedHashMap<String, Object>();
        for (var component : value.getClass().getRecordComponents()) {
            try {
                parts.put(component.getName(), component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts;
    }

    private static Object blank(Class<?> type, String field) {
        try {
            return Objects.requireNonNull(components((Record) type.getField("BLANK").get(null)).get(field));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
