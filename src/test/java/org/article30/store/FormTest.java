package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

    record Person(String given, String family) {
    }

    private static final List<Form.Step> STEPS = List.of(
            new Form.Step(1, "person", value -> value.set("name", value.remove("called"))),
            new Form.Step(1, "place", ObjectNode::removeAll),
            new Form.Step(2, "person", value -> {
                String[] name = value.remove("name").asText().split(" ");
                value.put("given", name[0]).put("family", name[1]);
            }));

    @Test
    void bringsOldFormsUpStepByStep() {
        Person ada = new Person("Ada", "Lovelace");
        assertThat(Form.read("{\"called\":\"Ada Lovelace\"}", 1, "person", Person.class, STEPS)).isEqualTo(ada);
        assertThat(Form.read("{\"name\":\"Ada Lovelace\"}", 2, "person", Person.class, STEPS)).isEqualTo(ada);
        assertThat(Form.read("{\"given\":\"Ada\",\"family\":\"Lovelace\"}", 3, "person", Person.class, STEPS)).isEqualTo(ada);
    }

    enum Stage {
        DRAFT, RETIRED
    }

    record Task(Stage stage) {
    }

    @Test
    void readsAConstantThatIsThereNoMoreAsTheOneThatTookItsPlace() {
        List<Form.Step> renamed = List.of(new Form.Step(1, "task", value -> {
            if (value.path("stage").asText().equals("ENDED")) {
                value.put("stage", "RETIRED");
            }
        }));
        assertThat(Form.read("{\"stage\":\"ENDED\"}", 1, "task", Task.class, renamed)).isEqualTo(new Task(Stage.RETIRED));
        assertThat(Form.read("{\"stage\":\"RETIRED\"}", 2, "task", Task.class, renamed)).isEqualTo(new Task(Stage.RETIRED));
    }
}
