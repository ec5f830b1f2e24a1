package org.article30.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.article30.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When rules on transfers fire, and when not. */
class TransferRulesTest {

    private static final String PARTIES = """
            'register': {'organisations': ['us']}, 'parties': [{'id': 'us', 'kind': 'LEGAL_ENTITY', 'name': 'Us', 'parent': 'group', 'seats': [{'kind': 'REGISTERED_OFFICE', 'country': 'FR'}]},
                {'id': 'sister', 'kind': 'LEGAL_ENTITY', 'name': 'Sister', 'parent': 'group'}, {'id': 'group', 'kind': 'GROUP', 'name': 'G'}, {'id': 'other', 'kind': 'LEGAL_ENTITY', 'name': 'Other'}],
            """;
    private static final String CLAUSES = "{'tool': {'code': '46-2-c'}, 'instrument': 'scc-2021-914-m2', 'concludedOn': '2024-01-15', 'copyAvailable': 'On request'}";
    private static final String RULES = """
            {'tool': {'code': '46-2-b'}, 'module': 'controller', 'reference': 'R 1', 'concludedOn': '2022-03-01', 'approvedBy': 'The authority', 'checkedOn': '2026-01-05', 'document': 'd'}""";

    @Test
    @DisplayName("R-TRF-01 fires on Safe Harbor and Privacy Shield from the day of the judgment on")
    void findsInvalidatedTools() {
        var shield = "'country': 'US', 'safeguards': [{'instrument': 'us-privacy-shield'}]";
        assertThat(fields("R-TRF-01", "2020-07-16", shield)).containsExactly("safeguards.0.tool");
        assertThat(fields("R-TRF-01", "2015-10-06", "'safeguards': [{'tool': {'code': '45', 'text': 'Safe Harbor'}}]")).containsExactly("safeguards.0.tool");
    }

    @Test
    @DisplayName("R-TRF-01 is silent the day before, and on a decision in force")
    void leavesToolsOfTheDayAlone() {
        assertThat(fields("R-TRF-01", "2020-07-15", "'country': 'US', 'safeguards': [{'instrument': 'us-privacy-shield'}]")).isEmpty();
        assertThat(fields("R-TRF-01", "2026-11-22", "'country': 'US', 'safeguards': [{'instrument': 'us-dpf'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-02 fires on words that match no tool and on a decision of a body that adopts none")
    void findsToolsThatMatchNothing() {
        assertThat(transfer("R-TRF-02", "'country': 'ID', 'safeguards': [{'tool': {'text': 'Our promise'}}]")).containsExactly("safeguards.0.tool");
        assertThat(transfer("R-TRF-02", "'country': 'NZ', 'safeguards': [{'tool': {'code': '45'}, 'approvedBy': 'Department of Commerce'}]")).containsExactly("safeguards.0.approvedBy");
    }

    @Test
    @DisplayName("R-TRF-02 is silent on a decision of the Commission and on clauses by their number")
    void leavesKnownToolsAlone() {
        assertThat(transfer("R-TRF-02", "'country': 'NZ', 'safeguards': [{'tool': {'code': '45'}, 'approvedBy': 'European Commission'}, " + CLAUSES + "]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-02 asks who adopted a decision only under the law of the Union")
    void leavesDecisionsOfOtherRegimesAlone() {
        assertThat(transfer("R-TRF-02", "'regime': 'UK', 'country': 'NZ', 'safeguards': [{'tool': {'code': '45'}, 'approvedBy': 'Secretary of State'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-03 fires on clauses without a version and on an old set after its end")
    void findsOldClauses() {
        assertThat(transfer("R-TRF-03", "'country': 'IN', 'safeguards': [{'tool': {'code': '46-2-c'}}]")).containsExactly("safeguards.0.reference");
        assertThat(transfer("R-TRF-03", "'country': 'IN', 'safeguards': [{'tool': {'code': '46-2-c'}, 'instrument': 'scc-2010-87', 'concludedOn': '2019-01-01'}]")).containsExactly("safeguards.0.tool");
    }

    @Test
    @DisplayName("R-TRF-03 is silent on the set in force, and on an old set with an old contract before it ended")
    void leavesClausesInForceAlone() {
        assertThat(transfer("R-TRF-03", "'country': 'IN', 'safeguards': [" + CLAUSES + "]")).isEmpty();
        assertThat(fields("R-TRF-03", "2021-09-01", "'country': 'IN', 'safeguards': [{'tool': {'code': '46-2-c'}, 'instrument': 'scc-2010-87', 'concludedOn': '2019-01-01'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-04 fires on an approval before the GDPR, on what is missing, and outside the group")
    void findsRulesToVerify() {
        assertThat(transfer("R-TRF-04", "'country': 'IN', 'recipient': 'sister', 'safeguards': [{'tool': {'code': '46-2-b'}, 'concludedOn': '2012-11'}]")).containsExactly(
                "safeguards.0.concludedOn", "safeguards.0.approvedBy", "safeguards.0.reference", "safeguards.0.module", "safeguards.0.document", "safeguards.0.checkedOn");
        assertThat(transfer("R-TRF-04", "'country': 'IN', 'recipient': 'other', 'safeguards': [" + RULES + "]")).containsExactly("safeguards.0.tool");
    }

    @Test
    @DisplayName("R-TRF-04 is silent on rules approved under the GDPR for a member of the group, and on clauses")
    void leavesVerifiedRulesAlone() {
        assertThat(transfer("R-TRF-04", "'country': 'IN', 'recipient': 'sister', 'safeguards': [" + RULES + "]")).isEmpty();
        assertThat(transfer("R-TRF-04", "'country': 'IN', 'safeguards': [" + CLAUSES + "]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-05 fires on a country without decision and tool, on nothing known at all, and on a hop")
    void findsTransfersWithoutTool() {
        assertThat(transfer("R-TRF-05", "'country': 'IN'")).containsExactly("safeguards");
        assertThat(transfer("R-TRF-05", "'countryText': 'elsewhere'")).containsExactly("safeguards");
        assertThat(hop("R-TRF-05", "'country': 'FR', 'places': [{'country': 'IN'}]")).containsExactly("places.0.country");
    }

    @Test
    @DisplayName("R-TRF-05 is silent where a decision or clauses cover it, in the Union, and on a hop whose transfer is recorded on its own")
    void leavesCoveredTransfersAlone() {
        assertThat(transfer("R-TRF-05", "'country': 'NZ'")).isEmpty();
        assertThat(transfer("R-TRF-05", "'country': 'IN', 'safeguards': [" + CLAUSES + "]")).isEmpty();
        assertThat(hop("R-TRF-05", "'country': 'DE'")).isEmpty();
        assertThat(Trial.of("R-TRF-05").found(PARTIES + "'transfers': [{'id': 't', 'recipient': 'other', 'country': 'IN', 'safeguards': [" + CLAUSES + "]}], 'engagements': [{'id': 'e', 'processor': 'other', 'country': 'IN'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-05 fires on a hop whose transfer is recorded for another country, or by another exporter")
    void findsHopsThatNoTransferOfTheirOwnCovers() {
        var elsewhere = PARTIES + "'transfers': [{'id': 't', 'recipient': 'other', 'country': 'IN', 'safeguards': [" + CLAUSES + "]}], ";
        assertThat(Trial.of("R-TRF-05").fields(elsewhere + "'engagements': [{'id': 'e', 'principal': 'us', 'processor': 'other', 'country': 'IN', 'places': [{'country': 'ID'}]}]"))
                .containsExactly("places.0.country");
        var another = PARTIES + "'transfers': [{'id': 't', 'exporter': 'sister', 'recipient': 'other', 'country': 'IN', 'safeguards': [" + CLAUSES + "]}], ";
        assertThat(Trial.of("R-TRF-05").fields(another + "'engagements': [{'id': 'e', 'principal': 'us', 'processor': 'other', 'country': 'IN'}]")).containsExactly("country");
    }

    @Test
    @DisplayName("R-TRF-01 names the judgment in the reader’s language")
    void namesTheCauseInTheLanguageOfTheReader() {
        var found = Trial.of("R-TRF-01").found(PARTIES + "'transfers': [{'id': 't', 'exporter': 'us', 'country': 'US', 'safeguards': [{'instrument': 'us-privacy-shield'}]}]").getFirst();
        assertThat(found.said(Texts.in(Locale.GERMAN))).contains("EuGH", "ungültig").doesNotContain("CJEU");
    }

    @Test
    @DisplayName("R-TRF-06 fires where no country is named, and on an activity that says yes without a transfer")
    void findsUnknownCountries() {
        assertThat(transfer("R-TRF-06", "'countryText': 'worldwide'")).containsExactly("country");
        assertThat(Trial.of("R-TRF-06").fields("'activities': [{'id': 'x', 'thirdCountries': {'answer': 'YES'}}]")).containsExactly("thirdCountries.answer");
    }

    @Test
    @DisplayName("R-TRF-06 is silent on a country, an international organisation, and an activity without transfers")
    void leavesNamedCountriesAlone() {
        assertThat(transfer("R-TRF-06", "'country': 'IN'")).isEmpty();
        assertThat(transfer("R-TRF-06", "'internationalOrganisation': 'YES'")).isEmpty();
        assertThat(Trial.of("R-TRF-06").fields("'activities': [{'id': 'x', 'thirdCountries': {'answer': 'NO'}}]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-07 fires where two tools are named as examples only")
    void findsExamples() {
        assertThat(transfer("R-TRF-07", "'country': 'IN', 'safeguards': [{'tool': {'code': '45'}, 'example': true}, {'tool': {'code': '46-2-c'}, 'example': true}]")).containsExactly("safeguards");
    }

    @Test
    @DisplayName("R-TRF-07 is silent as soon as one tool is assigned")
    void leavesAssignedToolsAlone() {
        assertThat(transfer("R-TRF-07", "'country': 'IN', 'safeguards': [{'tool': {'code': '45'}, 'example': true}, " + CLAUSES + "]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-08 fires on a decision for certified bodies without a check, and on one with an end that the register does not name")
    void findsLimitedAdequacy() {
        assertThat(transfer("R-TRF-08", "'country': 'US', 'safeguards': [{'instrument': 'us-dpf'}]")).containsExactly("safeguards.0.checkedOn");
        assertThat(transfer("R-TRF-08", "'country': 'GB'")).containsExactly("safeguards");
    }

    @Test
    @DisplayName("R-TRF-08 is silent once the recipient was checked or the decision is named, and on a decision without limits")
    void leavesCheckedAdequacyAlone() {
        assertThat(transfer("R-TRF-08", "'country': 'US', 'safeguards': [{'instrument': 'us-dpf', 'checkedOn': '2026-09-01'}]")).isEmpty();
        assertThat(transfer("R-TRF-08", "'country': 'GB', 'safeguards': [{'tool': {'code': '45'}}]")).isEmpty();
        assertThat(transfer("R-TRF-08", "'country': 'NZ'")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-09 fires on clauses without an assessment, in a transfer and in a hop, and where it is known to be missing")
    void findsMissingAssessments() {
        assertThat(transfer("R-TRF-09", "'country': 'IN', 'safeguards': [" + CLAUSES + "]")).containsExactly("assessment");
        assertThat(hop("R-TRF-09", "'country': 'IN', 'safeguards': [" + CLAUSES + "]")).containsExactly("impactAssessment");
        assertThat(transfer("R-TRF-09", "'assessment': 'MISSING', 'safeguards': [{'tool': {'code': '46-2-c'}, 'example': true}]")).containsExactly("assessment");
    }

    @Test
    @DisplayName("R-TRF-09 is silent on an assessment on file and where a decision carries the transfer")
    void leavesAssessedTransfersAlone() {
        assertThat(transfer("R-TRF-09", "'country': 'IN', 'assessment': 'ON_FILE', 'safeguards': [" + CLAUSES + "]")).isEmpty();
        assertThat(transfer("R-TRF-09", "'country': 'NZ'")).isEmpty();
        assertThat(transfer("R-TRF-09", "'country': 'IN', 'safeguards': [{'tool': {'code': '46-2-c'}, 'instrument': 'scc-2021-914-m4'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-10 fires on storage only in the Union beside a transfer, and on an activity that denies one it has")
    void findsContradictions() {
        assertThat(Trial.of("R-TRF-10").fields("""
                'documents': [{'id': 'd', 'statements': [{'kind': 'SCOPE'}, {'kind': 'STORED_IN_THE_UNION'}]}], 'transfers': [{'id': 't', 'country': 'IN', 'activities': ['x']}],
                'activities': [{'id': 'x', 'thirdCountries': {'answer': 'NO'}}]""")).containsExactly("statements.1", "thirdCountries.answer");
    }

    @Test
    @DisplayName("R-TRF-10 is silent where nothing leaves the Union")
    void leavesStorageInTheUnionAlone() {
        assertThat(Trial.of("R-TRF-10").fields("""
                'documents': [{'id': 'd', 'statements': [{'kind': 'STORED_IN_THE_UNION'}]}], 'transfers': [{'id': 't', 'country': 'DE', 'activities': ['x']}],
                'activities': [{'id': 'x', 'thirdCountries': {'answer': 'NO'}}]""")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-11 fires on an organisation in a third country that has not decided on a representative")
    void findsSeatsAbroad() {
        assertThat(Trial.of("R-TRF-11").fields("'register': {'organisations': ['a']}, 'parties': [{'id': 'a', 'seats': [{'country': 'IN'}], 'representatives': [{'regime': 'EU', 'decision': 'OPEN'}]}]"))
                .containsExactly("seats");
    }

    @Test
    @DisplayName("R-TRF-11 is silent once decided, with a seat in the Union, and on others")
    void leavesDecidedSeatsAlone() {
        assertThat(Trial.of("R-TRF-11").fields("'register': {'organisations': ['a']}, 'parties': [{'id': 'a', 'seats': [{'country': 'IN'}], 'representatives': [{'regime': 'EU', 'decision': 'APPOINTED'}]}]")).isEmpty();
        assertThat(Trial.of("R-TRF-11").fields(PARTIES + "'activities': []")).isEmpty();
        assertThat(Trial.of("R-TRF-11").fields("'parties': [{'id': 'a', 'seats': [{'country': 'IN'}]}]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-12 fires on clauses of which no copy is offered")
    void findsMissingCopies() {
        assertThat(transfer("R-TRF-12", "'country': 'IN', 'safeguards': [{'tool': {'code': '45'}}, {'tool': {'code': '46-2-c'}}]")).containsExactly("safeguards.1.copyAvailable");
        assertThat(transfer("R-TRF-12", "'country': 'IN', 'safeguards': [{'instrument': 'scc-2021-914-m2'}]")).containsExactly("safeguards.0.copyAvailable");
    }

    @Test
    @DisplayName("R-TRF-12 is silent on a place to get one, on decisions and on consent")
    void leavesOfferedCopiesAlone() {
        assertThat(transfer("R-TRF-12", "'country': 'IN', 'safeguards': [{'tool': {'code': '45'}}, {'tool': {'code': '49-1-a'}}, " + CLAUSES + "]")).isEmpty();
    }

    @Test
    @DisplayName("R-TRF-13 fires on a processor in a third country of which no ground and no transfer is recorded, remote access included")
    void findsImpliedTransfers() {
        assertThat(hop("R-TRF-13", "'country': 'NZ', 'places': [{'kind': 'REMOTE_ACCESS', 'country': 'IN'}, {'country': 'DE'}]")).containsExactly("country", "places.0.country");
    }

    @Test
    @DisplayName("R-TRF-13 fires on a processor that only sits in a third country, and on a second country beside the one declared")
    void findsTransfersBySeatAndBesideAnother() {
        assertThat(Trial.of("R-TRF-13").found("'parties': [{'id': 'p', 'seats': [{'country': 'IN'}]}], 'engagements': [{'id': 'e', 'processor': 'p'}]"))
                .extracting(found -> found.spot().key()).containsExactly("rule.R-TRF-13.seat");
        assertThat(Trial.of("R-TRF-13").fields(PARTIES + """
                'activities': [{'id': 'x'}], 'transfers': [{'id': 't', 'recipient': 'other', 'country': 'IN', 'activities': ['x']}],
                'engagements': [{'id': 'e', 'processor': 'other', 'country': 'US', 'places': [{'country': 'IN'}], 'activities': ['x']}]""")).containsExactly("country");
    }

    @Test
    @DisplayName("R-TRF-13 is silent on processors in the Union, on a hop with its ground, and on one whose transfer is recorded")
    void leavesDeclaredTransfersAlone() {
        assertThat(hop("R-TRF-13", "'country': 'DE'")).isEmpty();
        assertThat(hop("R-TRF-13", "'country': 'IN', 'safeguards': [" + CLAUSES + "]")).isEmpty();
        assertThat(Trial.of("R-TRF-13").found(PARTIES + "'transfers': [{'id': 't', 'recipient': 'other', 'country': 'IN'}], 'engagements': [{'id': 'e', 'processor': 'other', 'country': 'IN'}]")).isEmpty();
    }

    private static List<String> transfer(String rule, String components) {
        return fields(rule, "2026-11-22", components);
    }

    private static List<String> fields(String rule, String day, String components) {
        return Trial.of(rule).on(day).fields(PARTIES + "'documents': [{'id': 'd', 'title': 'D'}], 'transfers': [{'id': 't', 'exporter': 'us', " + components + "}]");
    }

    private static List<String> hop(String rule, String components) {
        return Trial.of(rule).fields(PARTIES + "'engagements': [{'id': 'e', 'principal': 'us', 'processor': 'other', " + components + "}]");
    }
}
