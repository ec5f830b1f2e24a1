package org.article30.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When rules on controllers and on the roles of recipients fire, and when not. */
class RoleRulesTest {

    private static final String PARTIES = "'parties': [{'id': 'a', 'kind': 'LEGAL_ENTITY', 'name': 'A'}, {'id': 'b', 'kind': 'LEGAL_ENTITY', 'name': 'B'}, {'id': 'g', 'kind': 'GROUP', 'name': 'G'}], ";

    @Test
    @DisplayName("R-ORG-02 fires where a group is the controller")
    void findsClassesOfControllers() {
        assertThat(Trial.of("R-ORG-02").fields(PARTIES + "'activities': [{'id': 'x', 'controllers': [{'party': 'a'}, {'party': 'g'}]}]")).containsExactly("controllers.1.party");
    }

    @Test
    @DisplayName("R-ORG-02 is silent where every controller is one organisation")
    void leavesNamedControllersAlone() {
        assertThat(Trial.of("R-ORG-02").fields(PARTIES + "'activities': [{'id': 'x', 'controllers': [{'party': 'a'}, {'party': 'b'}]}]")).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-09 fires on several controllers, a shared platform and a group pool without an arrangement, and on one not on file")
    void findsJointControlWithoutArrangement() {
        assertThat(Trial.of("R-ORG-09").found(PARTIES + """
                'activities': [{'id': 'u', 'controllers': [{'party': 'a'}, {'party': 'b'}]},
                    {'id': 'v', 'controllers': [{'party': 'a'}], 'facts': {'traits': [{'trait': 'AD_EXCHANGE'}]}},
                    {'id': 'w', 'controllers': [{'party': 'a'}], 'facts': {'recipients': [{'kind': 'GROUP', 'party': 'g'}]}},
                    {'id': 'x', 'controllers': [{'party': 'a'}], 'joint': {'exists': 'YES'}}]""")).extracting(found -> found.spot().key())
                .containsExactlyInAnyOrder("rule.R-ORG-09.several", "rule.R-ORG-09.platform", "rule.R-ORG-09.pool", "rule.R-ORG-09.document");
    }

    @Test
    @DisplayName("R-ORG-09 is silent on a sole controller, an arrangement on file, a decision that there is none, and on processors")
    void leavesSettledControlAlone() {
        assertThat(Trial.of("R-ORG-09").fields(PARTIES + """
                'documents': [{'id': 'd', 'title': 'D'}],
                'activities': [{'id': 'u', 'controllers': [{'party': 'a'}]},
                    {'id': 'v', 'controllers': [{'party': 'a'}, {'party': 'b'}], 'joint': {'exists': 'YES', 'document': 'd'}},
                    {'id': 'w', 'controllers': [{'party': 'a'}], 'joint': {'exists': 'NO'}, 'facts': {'traits': [{'trait': 'SOCIAL_LOGIN'}]}},
                    {'id': 'x', 'capacity': 'PROCESSOR', 'controllers': [{'party': 'a'}, {'party': 'b'}]}]""")).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-10 fires on an open capacity, a recipient without a role, a bank as processor, a role with “may” and a questionable processor")
    void findsDoubtfulRoles() {
        assertThat(Trial.of("R-ORG-10").fields("""
                'activities': [{'id': 'x', 'capacity': 'UNCLEAR', 'facts': {'recipients': [
                    {'kind': 'UNDETERMINED'}, {'kind': 'PROCESSOR', 'term': {'code': 'bank'}}, {'kind': 'OTHER_CONTROLLER', 'role': 'may act as controller'}]}}],
                'engagements': [{'id': 'e', 'standing': 'QUESTIONABLE'}]""")).containsExactly(
                "capacity", "facts.recipients.0.kind", "facts.recipients.1.kind", "facts.recipients.2.role", "standing");
    }

    @Test
    @DisplayName("R-ORG-10 is silent on roles that are decided and fit")
    void leavesFittingRolesAlone() {
        assertThat(Trial.of("R-ORG-10").fields("""
                'activities': [{'id': 'x', 'capacity': 'CONTROLLER', 'facts': {'recipients': [
                    {'kind': 'PROCESSOR', 'term': {'code': 'service_provider'}}, {'kind': 'OTHER_CONTROLLER', 'term': {'code': 'bank'}, 'role': 'decides itself'}]}}],
                'engagements': [{'id': 'e', 'standing': 'STATED'}]""")).isEmpty();
    }
}
