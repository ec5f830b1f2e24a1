package org.article30.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.article30.exchange.RegisterJson;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.store.Id;
import org.article30.transfer.Transfer;
import org.junit.jupiter.api.Test;

/** What of a register belongs to whom. */
class RegisterViewTest {

    private static final RegisterView TWO_GROUPS = view("""
            'parties': [{'id': 'group'}, {'id': 'we', 'parent': 'group'}, {'id': 'sister', 'parent': 'group'}, {'id': 'others'}],
            'activities': [{'id': 'ours', 'controllers': [{'party': 'sister'}]}, {'id': 'theirs', 'controllers': [{'party': 'others'}]}],
            'transfers': [{'id': 't1', 'name': 'serves ours', 'activities': ['ours']}, {'id': 't2', 'name': 'we export', 'exporter': 'we'},
                {'id': 't3', 'name': 'serves theirs', 'activities': ['theirs']}, {'id': 't4', 'name': 'nobody’s'}, {'id': 't5', 'name': 'to a processor', 'recipient': 'host'}],
            'engagements': [{'id': 'e1', 'name': 'we engage', 'principal': 'we', 'processor': 'host'}, {'id': 'e2', 'name': 'below', 'principal': 'host', 'processor': 'backup'},
                {'id': 'e3', 'name': 'we are engaged', 'principal': 'client', 'processor': 'sister'}, {'id': 'e4', 'name': 'serves ours', 'activities': ['ours']},
                {'id': 'e5', 'name': 'they engage', 'principal': 'others', 'processor': 'mailer', 'activities': ['theirs']},
                {'id': 'e6', 'name': 'below for theirs', 'principal': 'mailer', 'processor': 'backup'}]""");

    @Test
    void keepsTheTransfersAndEngagementsOfAnOrganisationItsGroupAndTheChainsBelow() {
        var ours = TWO_GROUPS.ofOrganisation(Id.of("group"));
        assertThat(titles(ours, Transfer.KIND)).containsExactly("serves ours", "to a processor", "we export");
        assertThat(titles(ours, Engagement.KIND)).containsExactly("below", "serves ours", "we are engaged", "we engage");
        assertThat(ours.activities()).extracting(stored -> stored.id().equals(Id.of("ours"))).containsExactly(true);
    }

    @Test
    void leavesTheRestOfTheGroupOutOfWhatIsOneCompanys() {
        var own = TWO_GROUPS.ofOrganisation(Id.of("we"));
        assertThat(titles(own, Transfer.KIND)).containsExactly("to a processor", "we export");
        assertThat(titles(own, Engagement.KIND)).containsExactly("below", "we engage");
        assertThat(own.activities()).isEmpty();
    }

    @Test
    void endsALineOfParentsThatRunsInACircle() {
        var circle = view("'parties': [{'id': 'a', 'parent': 'b'}, {'id': 'b', 'parent': 'a'}]");
        assertThat(circle.line(Id.of("a"))).map(Id::value).containsExactly(Id.of("a").value(), Id.of("b").value());
        assertThat(circle.line(Id.none())).isEmpty();
    }

    private static <T extends Record> List<String> titles(RegisterView view, Kind<T> kind) {
        return view.all(kind).stream().map(stored -> kind.title().apply(stored.value())).toList();
    }

    private static RegisterView view(String lists) {
        return RegisterView.of(RegisterJson.read(new StringReader("{'format': 'article30-register', 'version': 1, %s}".formatted(lists).replace('\'', '"'))));
    }
}
