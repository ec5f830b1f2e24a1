package org.article30.findings;

import static org.article30.fact.SpecialCategory.CRIMINAL;
import static org.article30.fact.SpecialCategory.NOT_STATED;
import static org.article30.fact.SpecialCategory.OTHER_LAW;
import static org.article30.fact.SpecialCategory.POSSIBLE;
import static org.article30.fact.SpecialCategory.YES;
import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.MEDIUM;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.DataItem;
import org.article30.activity.Facts;
import org.article30.activity.RetentionRule;
import org.article30.activity.Trait;
import org.article30.catalogue.CatalogueEntry;
import org.article30.evidence.EvidenceDocument;
import org.article30.evidence.StatementKind;
import org.article30.fact.Answer;
import org.article30.fact.SpecialCategory;
import org.article30.law.Catalogue;
import org.article30.law.Catalogues;
import org.article30.store.Stored;

/** Data that need more care than others, and data taken for less than they are (Articles 4(1), 9 and 10 GDPR). */
final class SpecialCategoryRules {

    static final List<Rule> ALL = Stream.concat(Stream.of(
            Rule.of("R-SPC-01", HIGH, "GDPR 9, 10").on(Activity.KIND, ActivityInFull.own(SpecialCategoryRules::withoutCondition)),
            FactsLook.on(Rule.of("R-SPC-02", MEDIUM, "GDPR 9"), SpecialCategoryRules::wronglyLabelled).on(CatalogueEntry.KIND, SpecialCategoryRules::entryWronglyLabelled)
                    .on(EvidenceDocument.KIND, SpecialCategoryRules::wronglyDefined),
            Rule.of("R-SPC-03", MEDIUM, "GDPR 9, 35").on(Activity.KIND, ActivityInFull.every(SpecialCategoryRules::freeContent)),
            FactsLook.on(Rule.of("R-SPC-04", MEDIUM, "GDPR 4(1); recital 30; C-582/14"), SpecialCategoryRules::deniedIdentifiers).on(EvidenceDocument.KIND, SpecialCategoryRules::denied),
            FactsLook.on(Rule.of("R-SPC-05", MEDIUM, "GDPR 4(5), 17; recital 26"), SpecialCategoryRules::withoutMethod),
            FactsLook.on(Rule.of("9-1", HIGH, "GDPR 9(1)"), SpecialCategoryRules::unanswered),
            Rule.of("9-2-a", HIGH, "GDPR 9(2)(a)").on(Activity.KIND, ActivityInFull.own(SpecialCategoryRules::notExplicit)),
            Rule.of("10", HIGH, "GDPR 10").on(Activity.KIND, ActivityInFull.own(SpecialCategoryRules::convictionsWithoutLaw))),
            Stream.of("b", "g", "h", "i", "j").map(SpecialCategoryRules::needsLaw)).toList();

    private static final Set<SpecialCategory> NEED_CONDITION = Set.of(POSSIBLE, YES, CRIMINAL);
    private static final Set<String> IDENTIFIERS = Set.of("ip", "device", "mac", "fingerprint_browser", "browsing", "tracking", "auth_log", "comm_meta");
    private static final Phrases SPECIAL = Phrases.of("special-categories");
    private static final Phrases NOT_PERSONAL = Phrases.of("not-personal");
    private static final String CONDITIONS = "accountability.conditions";

    private SpecialCategoryRules() {
    }

    private static Rule needsLaw(String letter) {
        return Rule.of("9-2-" + letter, MEDIUM, "GDPR 9(2)(" + letter + ")").on(Activity.KIND, (stored, given) ->
                Spot.in(CONDITIONS, stored.value().accountability().conditions(), (path, condition) ->
                        Spot.at(path + ".law").when(condition.condition().code().equals("9-2-" + letter) && condition.law().isBlank())));
    }

    private static Stream<Spot> withoutCondition(ActivityInFull full) {
        if (!full.activity().accountability().conditions().isEmpty()) {
            return Stream.empty();
        }
        var own = Spot.in("facts.data", full.activity().facts().data(), (path, item) -> Spot.at(path + ".special").when(NEED_CONDITION.contains(special(item, full.given())))).toList();
        return own.isEmpty() ? Spot.at("facts.data").when(full.facts().data().stream().anyMatch(item -> NEED_CONDITION.contains(special(item, full.given())))) : own.stream();
    }

    /** What is said of the data: of this row or, where nothing is, of the register's own entry. */
    static SpecialCategory special(DataItem item, Given given) {
        return item.special() == NOT_STATED ? ActivityInFull.entry(item.term(), given).special() : item.special();
    }

    private static Stream<Spot> wronglyLabelled(Facts facts, Given given) {
        return Spot.in("facts.data", facts.data(), (path, item) -> item.special() == OTHER_LAW
                ? Spot.at(path + ".specialNote", "rule.R-SPC-02.law").when(item.specialNote().isBlank())
                : Spot.at(path + ".special").when(isWrong(ActivityInFull.code(item.term(), given), item.special())));
    }

    private static Stream<Spot> entryWronglyLabelled(Stored<CatalogueEntry> entry, Given given) {
        return Spot.at("special").when(entry.value().list() == Catalogue.PERSONAL_DATA && isWrong(entry.value().near(), entry.value().special()));
    }

    /** A text that calls data special and is contradicted by the law. */
    private static Stream<Spot> wronglyDefined(Stored<EvidenceDocument> document, Given given) {
        return Spot.rows("statements", document.value().statements(), statement ->
                statement.kind() == StatementKind.DEFINITION && !statement.contradicts().isBlank() && SPECIAL.in(statement.text()));
    }

    /** Whether data are called special that Article 9 does not list, such as wages; of own words nothing can be said. */
    private static boolean isWrong(String code, SpecialCategory special) {
        return special == YES && !code.equals("other") && Catalogues.shipped().find(Catalogue.PERSONAL_DATA, code).filter(term -> !term.isSpecialCategory()).isPresent();
    }

    private static Stream<Spot> freeContent(ActivityInFull full) {
        var recorded = full.has(Trait.RECORDING, Trait.FORUM);
        return Spot.at("accountability.impactAssessment").when(recorded && full.activity().accountability().impactAssessment().answer() == Answer.NOT_STATED);
    }

    private static Stream<Spot> deniedIdentifiers(Facts facts, Given given) {
        return Spot.in("facts.data", facts.data(), (path, item) -> Spot.at(path + ".term").when(IDENTIFIERS.contains(ActivityInFull.code(item.term(), given))
                && (NOT_PERSONAL.in(item.examples()) || NOT_PERSONAL.in(item.specialNote()) || NOT_PERSONAL.in(item.provenance().note()))));
    }

    private static Stream<Spot> denied(Stored<EvidenceDocument> document, Given given) {
        return Spot.rows("statements", document.value().statements(), statement ->
                statement.kind() == StatementKind.NEGATIVE && !statement.contradicts().isBlank() && NOT_PERSONAL.in(statement.text()));
    }

    private static Stream<Spot> withoutMethod(Facts facts, Given given) {
        return Stream.concat(Spot.in("facts.retention", facts.retention(), (path, rule) -> Spot.at(path + ".endAction").when(lacksMethod(rule))),
                Spot.in("facts.measures", facts.measures(), (path, measure) ->
                        Spot.at(path + ".text").when(measure.text().isBlank() && ActivityInFull.code(measure.term(), given).equals("anonymisation"))));
    }

    private static boolean lacksMethod(RetentionRule rule) {
        return switch (rule.endAction()) {
            case OBFUSCATE, ERASE_OR_OBFUSCATE -> true;
            case ANONYMISE -> rule.endNote().isBlank();
            case NOT_STATED, ERASE, ARCHIVE, RETURN, REVIEW -> false;
        };
    }

    /** Data the catalogue lists as special although the answer is missing or "no". */
    private static Stream<Spot> unanswered(Facts facts, Given given) {
        return Spot.in("facts.data", facts.data(), (path, item) -> {
            var special = special(item, given);
            return Spot.at(path + ".special").when((special == NOT_STATED || special == SpecialCategory.NO) && isListed(ActivityInFull.code(item.term(), given)));
        });
    }

    private static boolean isListed(String code) {
        return Catalogues.shipped().find(Catalogue.PERSONAL_DATA, code).filter(term -> term.isSpecialCategory() || term.isCriminal()).isPresent();
    }

    private static Stream<Spot> notExplicit(ActivityInFull full) {
        var accountability = full.activity().accountability();
        return !accountability.consents().isEmpty() ? Stream.empty()
                : Spot.rows(CONDITIONS, accountability.conditions(), condition -> condition.condition().code().equals("9-2-a"));
    }

    private static Stream<Spot> convictionsWithoutLaw(ActivityInFull full) {
        var law = full.activity().accountability().conditions().stream().anyMatch(condition -> !condition.law().isBlank());
        return law ? Stream.empty() : Spot.at("accountability.conditions").when(full.facts().data().stream().anyMatch(item -> special(item, full.given()) == CRIMINAL));
    }
}
