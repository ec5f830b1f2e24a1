package org.article30.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.article30.activity.Activity;
import org.article30.changes.FieldChange.Kind;
import org.article30.dpia.ImpactAssessment;
import org.article30.exchange.Samples;
import org.article30.logbook.Breach;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.register.RegisterContent;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two values of one kind, compared field by field: every shape that a component can have, in words. */
class FieldDifferenceTest {

    private static final RegisterContent SAMPLE = Samples.load("complete");
    /** Ids, constants, written values, catalogue codes. */
    private static final Pattern UNREADABLE = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|\\b[A-Z]{2,}_[A-Z_]+\\b|\\{\"|\\[\\{|Optional|\\| [a-z]+(-[a-z0-9]+)+ *$");
    private static final Id<Party> SHOP = Id.of("shop");
    private static final Id<Party> PRESS = Id.of("press");
    private static final Map<Id<?>, String> TITLES = Map.of(SHOP, "Corner shop", PRESS, "Daily press");

    private static final Activity ACTIVITY = read(Activity.class, """
            {"particulars": {"name": "Deliver papers", "status": "DRAFT", "begun": "2024-03"},
             "capacity": "CONTROLLER",
             "controllers": [{"party": "%s"}],
             "purposes": [{"text": "Bring the paper"}, {"text": "Collect the money"}],
             "facts": {
               "subjects": [{"key": "s1", "term": {"code": "subject.customers"}}, {"key": "s2", "term": {"text": "Neighbours"}}],
               "data": [{"key": "d1", "term": {"text": "Address"}, "subjects": ["s1"]}, {"key": "d2", "term": {"text": "Bank data"}, "examples": "IBAN"}],
               "retention": [{"key": "r1", "scope": "All", "period": {"years": 2}}]},
             "general": []}
            """.formatted(SHOP).replace("{\"years\": 2}", "\"P2Y\"").replace("subject.customers", firstSubject()));

    private static String firstSubject() {
        return org.article30.law.Catalogues.shipped().terms(org.article30.law.Catalogue.DATA_SUBJECTS).getFirst().code();
    }

    private static <T> T read(Class<T> type, String json) {
        return Json.read(json, type);
    }

    private static List<FieldChange> between(Record before, Record after) {
        return between(before, after, Locale.ENGLISH);
    }

    private static List<FieldChange> between(Record before, Record after, Locale language) {
        return new FieldDifference(Texts.in(language), id -> TITLES.getOrDefault(id, "")).between(before, after);
    }

    private static FieldChange only(Record before, Record after) {
        var found = between(before, after);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static FieldChange edited(Consumer<ObjectNode> change) {
        return only(ACTIVITY, Edited.of(ACTIVITY, change));
    }

    private static ObjectNode row(ObjectNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    @Test
    void findsNothingWhereNothingDiffers() {
        assertThat(between(ACTIVITY, Edited.of(ACTIVITY, _ -> { }))).isEmpty();
    }

    @Test
    void tellsATextThatChangedByTheNameOfItsFieldInsideAGroup() {
        assertThat(edited(tree -> row(tree, "/particulars").put("name", "Deliver post")))
                .isEqualTo(new FieldChange("particulars.name", "Name of the activity", "Deliver papers", "Deliver post", Kind.CHANGED));
    }

    @Test
    void tellsATextThatWasNotStatedBefore() {
        var change = edited(tree -> tree.put("notes", "Ask again"));
        assertThat(change.before()).isEmpty();
        assertThat(change.after()).isEqualTo("Ask again");
    }

    @Test
    void tellsAChoiceByItsWordsInEachLanguage() {
        var after = Edited.of(ACTIVITY, tree -> row(tree, "/particulars").put("status", "IN_REVIEW"));
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.in(language);
            var change = between(ACTIVITY, after, language).getFirst();
            assertThat(change.label()).isEqualTo(texts.text("field.Particulars.status"));
            assertThat(change.before()).isEqualTo(texts.text("choice.Status.DRAFT"));
            assertThat(change.after()).isEqualTo(texts.text("choice.Status.IN_REVIEW"));
        }
    }

    @Test
    void tellsADateAsFarAsItIsKnown() {
        var change = edited(tree -> row(tree, "/particulars").put("begun", "2024-03-09"));
        assertThat(change.before()).isEqualTo("March 2024");
        assertThat(change.after()).isEqualTo("9 March 2024");
    }

    @Test
    void tellsAPeriodInARowByTheRowsName() {
        var change = edited(tree -> row(tree, "/facts/retention/0").put("period", "P1Y6M"));
        assertThat(change.path()).isEqualTo("facts.retention.0.period");
        assertThat(change.label()).isEqualTo("Time limits for erasure › All › Retention period");
        assertThat(change.before()).isEqualTo("2 years");
        assertThat(change.after()).isEqualTo("1 year 6 months");
    }

    @Test
    void tellsATermByItsLabelInTheCatalogue() {
        var change = edited(tree -> row(tree, "/facts/subjects/1/term").put("code", firstSubject()));
        assertThat(change.before()).isEqualTo("Neighbours");
        assertThat(change.after()).endsWith(": Neighbours").doesNotContain("subject.", firstSubject());
    }

    @Test
    void tellsAReferenceByTheTitleOfWhatItRefersTo() {
        var change = edited(tree -> row(tree, "/controllers/0").put("party", PRESS.toString()));
        assertThat(change.before()).isEqualTo("Corner shop");
        assertThat(change.after()).isEqualTo("Daily press");
    }

    @Test
    void saysOfAReferenceToNobodyKnownThatItIsGone() {
        assertThat(edited(tree -> row(tree, "/controllers/0").put("party", Id.of("gone").toString())).after()).isEqualTo("(no longer there)");
    }

    @Test
    void tellsWhichReferenceOfAListCameAndWhichWent() {
        var before = Edited.of(Transfer.BLANK, tree -> ((ArrayNode) tree.withArray("activities")).add(SHOP.toString()));
        var after = Edited.of(Transfer.BLANK, tree -> ((ArrayNode) tree.withArray("activities")).add(PRESS.toString()));
        assertThat(between(before, after)).containsExactly(
                new FieldChange("activities", "Activities", "", "Daily press", Kind.ADDED),
                new FieldChange("activities", "Activities", "Corner shop", "", Kind.REMOVED));
    }

    @Test
    void addingARowSaysSoAndNotThatAllRowsChanged() {
        var change = edited(tree -> ((ArrayNode) tree.at("/facts/data")).insertObject(0).put("key", "d9").put("examples", "12 May").putObject("term").put("text", "Birthday"));
        assertThat(change).isEqualTo(new FieldChange("facts.data.0", "Categories of personal data", "", "Birthday · What it comprises: 12 May", Kind.ADDED));
        assertThat(change.told(Texts.in(Locale.ENGLISH))).isEqualTo("added: Birthday · What it comprises: 12 May");
    }

    @Test
    void takingARowOutSaysSo() {
        var change = edited(tree -> ((ArrayNode) tree.at("/facts/data")).remove(0));
        assertThat(change.kind()).isEqualTo(Kind.REMOVED);
        assertThat(change.before()).startsWith("Address · ");
        assertThat(change.told(Texts.in(Locale.ENGLISH))).isEqualTo("removed");
    }

    @Test
    void findsARowWithAKeyAgainWhereverItStands() {
        var change = edited(tree -> {
            var rows = (ArrayNode) tree.at("/facts/data");
            rows.add(rows.remove(0));
            ((ObjectNode) rows.get(0)).put("examples", "IBAN, BIC");
        });
        assertThat(change).isEqualTo(new FieldChange("facts.data.0.examples", "Categories of personal data › Bank data › What it comprises", "IBAN", "IBAN, BIC", Kind.CHANGED));
    }

    @Test
    void tellsThatRowsStandInAnotherOrder() {
        var change = edited(tree -> ((ArrayNode) tree.at("/facts/data")).add(((ArrayNode) tree.at("/facts/data")).remove(0)));
        assertThat(change.label()).isEqualTo("Categories of personal data (order)");
        assertThat(change.before()).isEqualTo("Address, Bank data");
        assertThat(change.after()).isEqualTo("Bank data, Address");
    }

    @Test
    void namesTheRowThatALinkLeadsTo() {
        var change = edited(tree -> tree.withArray("/facts/data/1/subjects").add("s2"));
        assertThat(change.label()).startsWith("Categories of personal data › Bank data › ");
        assertThat(change.after()).isEqualTo("Neighbours");
        assertThat(change.kind()).isEqualTo(Kind.ADDED);
    }

    @Test
    void pairsRowsWithoutKeysByTheirPlaceBetweenRowsThatStayed() {
        var after = Edited.of(ACTIVITY, tree -> {
            ((ObjectNode) tree.at("/purposes/0")).put("text", "Bring the paper early");
            ((ArrayNode) tree.at("/purposes")).addObject().put("text", "Wish well");
        });
        assertThat(between(ACTIVITY, after)).extracting(FieldChange::before, FieldChange::after, FieldChange::kind).containsExactly(
                tuple("Bring the paper", "Bring the paper early", Kind.CHANGED),
                tuple("", "Wish well", Kind.ADDED));
    }

    @Test
    void aRowThatGoesAndAnotherThatComesElsewhereAreTwoChanges() {
        var after = Edited.of(ACTIVITY, tree -> {
            ((ArrayNode) tree.at("/purposes")).remove(0);
            ((ArrayNode) tree.at("/purposes")).addObject().put("text", "Wish well");
        });
        assertThat(between(ACTIVITY, after)).extracting(FieldChange::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void tellsATextOfAListOfTexts() {
        var before = read(Engagement.class, "{\"name\": \"Print\", \"commitments\": [{\"text\": \"Keep secret\", \"letters\": [\"28(3)(b)\"]}]}");
        var after = Edited.of(before, tree -> ((ArrayNode) tree.at("/commitments/0/letters")).add("28(3)(c)"));
        assertThat(only(before, after).after()).isEqualTo("28(3)(c)");
    }

    @Test
    void tellsTheSourceOfAFieldByTheFieldsName() {
        var after = Edited.of(ACTIVITY, tree -> tree.putObject("provenance").putObject("particulars.name").put("certainty", "INFERRED").put("note", "From the contract"));
        var change = only(ACTIVITY, after);
        assertThat(change.label()).isEqualTo("Evidence of single fields › Name of the activity");
        assertThat(change.after()).isEqualTo(Texts.in(Locale.ENGLISH).text("choice.Certainty.INFERRED") + "; From the contract");
    }

    @Test
    void countsWhatAnImportedFileHoldsInsteadOfShowingIt() {
        var after = Edited.of(ImpactAssessment.BLANK, tree -> tree.withObject("/pia/pia").put("x_y", "{raw}").put("z", "1"));
        var change = only(ImpactAssessment.BLANK, after);
        assertThat(change.label()).isEqualTo("Imported file › Assessment");
        assertThat(change.after()).isEqualTo("2 entries, 2 of them different");
    }

    @Test
    void tellsAPointInTimeAndANumber() {
        var after = Edited.of(Breach.BLANK, tree -> tree.put("awareAt", "2026-03-01T14:30+01:00").put("peopleCount", 12));
        assertThat(between(Breach.BLANK, after)).extracting(FieldChange::after).containsExactly("1 March 2026, 14:30", "12");
    }

    @Test
    void tellsAnAcceptedFindingByTheTitleOfItsRule() {
        var after = Edited.of(Waiver.BLANK, tree -> tree.put("rule", "R-PUR-01"));
        assertThat(only(Waiver.BLANK, after).after()).isEqualTo("Purpose could be anything");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void showsNoIdNoConstantAndNoJsonOfAnyRecordOfTheSample(String language) {
        var titles = new java.util.HashMap<Id<?>, String>();
        RegisterContent.KINDS.forEach(kind -> SAMPLE.of(kind).forEach(stored -> titles.put(stored.id(), title(kind, stored.value()))));
        var difference = new FieldDifference(Texts.in(Locale.of(language)), id -> titles.getOrDefault(id, ""));
        var words = new ArrayList<String>();
        RegisterContent.KINDS.forEach(kind -> SAMPLE.of(kind).forEach(stored -> difference.between((Record) kind.blank(), stored.value()).forEach(change -> {
            assertThat(change.label()).isNotBlank();
            words.add(change.label() + " | " + change.before() + " | " + change.after());
        })));
        assertThat(words).hasSizeGreaterThan(1_000);
        assertThat(words.stream().filter(said -> UNREADABLE.matcher(said).find())).isEmpty();
    }

    private static <T extends Record> String title(org.article30.records.Kind<T> kind, Record value) {
        return kind.title().apply(kind.type().cast(value));
    }

    @Test
    void tellsWhatTwoStatesOfARegisterHaveAndHaveNot() {
        var before = new RegisterContent();
        var after = new RegisterContent();
        before.add(Party.KIND, new Stored<>(SHOP, 1, party("Corner shop")));
        before.add(Party.KIND, new Stored<>(PRESS, 1, party("Daily press")));
        after.add(Party.KIND, new Stored<>(PRESS, 2, party("Weekly press")));
        after.add(Party.KIND, new Stored<>(Id.of("new"), 1, party("New one")));
        var found = new Changes(Texts.in(Locale.ENGLISH), id -> "").between(before, after);
        assertThat(found).extracting(RecordChange::title, RecordChange::effect).containsExactlyInAnyOrder(
                tuple("Corner shop", Effect.REMOVED), tuple("Weekly press", Effect.CHANGED),
                tuple("New one", Effect.ADDED));
        assertThat(found.stream().filter(change -> change.effect() == Effect.CHANGED).findFirst().orElseThrow().fields())
                .extracting(FieldChange::before, FieldChange::after).containsExactly(tuple("Daily press", "Weekly press"));
    }

    private static Party party(String name) {
        return Edited.of(Party.BLANK, tree -> tree.put("name", name));
    }
}
