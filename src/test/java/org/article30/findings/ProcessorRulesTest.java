package org.article30.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When rules on processors fire, and when not. */
class ProcessorRulesTest {

    private static final String PARTIES = "'parties': [{'id': 'p', 'kind': 'LEGAL_ENTITY', 'name': 'P'}, {'id': 'q', 'kind': 'LEGAL_ENTITY', 'name': 'Q'}, {'id': 'c', 'kind': 'CATEGORY', 'name': 'C'}], ";

    @Test
    @DisplayName("R-PRC-01 fires where the processor is a category")
    void findsUnnamedProcessors() {
        assertThat(engagement("R-PRC-01", "'processor': 'c'")).containsExactly("processor");
    }

    @Test
    @DisplayName("R-PRC-01 is silent on a named processor and on a category that is hardly a processor")
    void leavesNamedProcessorsAlone() {
        assertThat(engagement("R-PRC-01", "'processor': 'p'")).isEmpty();
        assertThat(engagement("R-PRC-01", "'processor': 'c', 'standing': 'QUESTIONABLE'")).isEmpty();
    }

    @Test
    @DisplayName("R-PRC-02 fires where no contract is known, one is only claimed, or the document is not named")
    void findsMissingContracts() {
        assertThat(engagement("R-PRC-02", "'processor': 'p'")).containsExactly("contract");
        assertThat(engagement("R-PRC-02", "'processor': 'p', 'contract': 'CLAIMED'")).containsExactly("contract");
        assertThat(engagement("R-PRC-02", "'processor': 'p', 'contract': 'IN_PLACE'")).containsExactly("document");
    }

    @Test
    @DisplayName("R-PRC-02 is silent on a contract on file and where the role is open")
    void leavesContractsOnFileAlone() {
        assertThat(Trial.of("R-PRC-02").fields("'documents': [{'id': 'd', 'title': 'D'}], 'engagements': [{'id': 'e', 'contract': 'IN_PLACE', 'document': 'd'}, {'id': 'f', 'standing': 'OPEN'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-PRC-03 fires on the letters that are not covered, and names them")
    void findsGapsInContracts() {
        var found = Trial.of("R-PRC-03").found("""
                'engagements': [{'id': 'e', 'contract': 'IN_PLACE', 'clauses': [{'letter': '28(3)(h)', 'coverage': 'PARTLY'}],
                    'commitments': [{'letters': ['28(3)', '28(3)(a)', '28(3)(b)', '28(3)(c)', '28(3)(d)', '28(3)(e)', '28(3)(f)', '28(3)(h)'], 'coverage': 'COVERED'}]}]""");
        assertThat(found).extracting(one -> one.spot().arguments().getFirst()).containsExactly("28(3)(g), 28(3)(h)");
    }

    @Test
    @DisplayName("R-PRC-03 is silent where all letters are covered, and where nothing of the terms is known")
    void leavesCompleteContractsAlone() {
        assertThat(engagement("R-PRC-03", """
                'contract': 'IN_PLACE', 'commitments': [{'letters': ['28(3)(a)'], 'coverage': 'PARTLY'},
                    {'letters': ['28(3)', '28(3)(a)', '28(3)(b)', '28(3)(c)', '28(3)(d)', '28(3)(e)', '28(3)(f)', '28(3)(g)', '28(3)(h)'], 'coverage': 'COVERED'}]""")).isEmpty();
        assertThat(engagement("R-PRC-03", "'commitments': [{'letters': ['28(1)'], 'coverage': 'PARTLY'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-PRC-04 fires on sub-processors without authorisation, against a prohibition, and on a general one without a period")
    void findsUnauthorisedSubProcessors() {
        assertThat(engagement("R-PRC-04", "'subProcessors': 'Others are used'")).containsExactly("authorisation");
        assertThat(engagement("R-PRC-04", "'authorisation': 'GENERAL'")).containsExactly("objectionPeriod");
        assertThat(Trial.of("R-PRC-04").found(PARTIES + """
                'activities': [{'id': 'x'}], 'engagements': [{'id': 'e', 'name': 'E', 'processor': 'p', 'authorisation': 'PROHIBITED', 'activities': ['x']},
                    {'id': 'f', 'name': 'F', 'processor': 'q', 'principal': 'p', 'activities': ['x']}]""")).extracting(Found::title).containsExactly("E");
    }

    @Test
    @DisplayName("R-PRC-04 fires where an engagement for all activities has a sub-processor for one")
    void findsSubProcessorsOfEngagementsForAllActivities() {
        assertThat(Trial.of("R-PRC-04").found(PARTIES + """
                'activities': [{'id': 'x'}], 'engagements': [{'id': 'e', 'name': 'E', 'processor': 'p', 'authorisation': 'PROHIBITED'},
                    {'id': 'f', 'name': 'F', 'processor': 'q', 'principal': 'p', 'activities': ['x']}]""")).extracting(Found::title).containsExactly("E");
    }

    @Test
    @DisplayName("R-PRC-04 is silent on an authorisation that is complete and on a processor that engages nobody")
    void leavesAuthorisedSubProcessorsAlone() {
        assertThat(engagement("R-PRC-04", "'authorisation': 'GENERAL', 'objectionPeriod': 'P30D'")).isEmpty();
        assertThat(engagement("R-PRC-04", "'authorisation': 'SPECIFIC', 'subProcessors': 'Others are used'")).isEmpty();
        assertThat(engagement("R-PRC-04", "'processor': 'p'")).isEmpty();
    }

    @Test
    @DisplayName("R-PRC-05 fires on an exception from instructions that is not limited to Union or Member State law")
    void findsWideExceptions() {
        assertThat(engagement("R-PRC-05", "'commitments': [{'letters': ['28(3)(a)', '29'], 'coverage': 'PARTLY'}]")).containsExactly("commitments.0");
    }

    @Test
    @DisplayName("R-PRC-05 is silent on an exception that is limited, and where only the instructions are incomplete")
    void leavesNarrowExceptionsAlone() {
        assertThat(engagement("R-PRC-05", "'commitments': [{'letters': ['28(3)(a)', '29'], 'coverage': 'COVERED'}, {'letters': ['28(3)(a)'], 'coverage': 'PARTLY'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-PRC-06 fires on processing for a class of clients, and asks where the capacity is open")
    void findsMissingClients() {
        assertThat(Trial.of("R-PRC-06").fields(PARTIES + """
                'activities': [{'id': 'x', 'capacity': 'PROCESSOR'}, {'id': 'y', 'capacity': 'PROCESSOR', 'clients': [{'party': 'c'}]},
                    {'id': 'z', 'capacity': 'UNCLEAR', 'clients': [{'party': 'c'}]}]""")).containsExactly("clients", "clients", "clients");
    }

    @Test
    @DisplayName("R-PRC-06 is silent where a client is named and on activities of a controller")
    void leavesNamedClientsAlone() {
        assertThat(Trial.of("R-PRC-06").fields(PARTIES + "'activities': [{'id': 'x', 'capacity': 'PROCESSOR', 'clients': [{'party': 'p'}]}, {'id': 'y', 'capacity': 'CONTROLLER'}]")).isEmpty();
    }

    @Test
    @DisplayName("R-PRC-07 fires where compliance is promised and nobody looked")
    void findsBareAssertions() {
        assertThat(engagement("R-PRC-07", "'commitments': [{'letters': ['28(1)'], 'coverage': 'PARTLY'}]")).containsExactly("commitments.0");
    }

    @Test
    @DisplayName("R-PRC-07 is silent where an audit is recorded")
    void leavesAuditedProcessorsAlone() {
        assertThat(engagement("R-PRC-07", "'commitments': [{'letters': ['28(1)'], 'coverage': 'PARTLY'}], 'audit': {'method': 'Report of an auditor', 'lastOn': '2026-03-01'}")).isEmpty();
    }

    private static List<String> engagement(String rule, String components) {
        return Trial.of(rule).fields(PARTIES + "'engagements': [{'id': 'e', " + components + "}]");
    }
}
