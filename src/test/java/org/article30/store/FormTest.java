package org.article30.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

    record Person(String given, String family) {
    }

    private static final Form<Person> FORM = new Form<>(Person.class, List.of(
            value -> value.set("name", value.remove("called")),
            value -> {
                String[] name = value.remove("name").asText().split(" ");
                value.put("given", name[0]).put("family", name[1]);
            }));

    @Test
    void bringsOldFormsUpStepByStep() {
        Person ada = new Person("Ada", "Lovelace");
        assertThat(FORM.read("{\"called\":\"Ada Lovelace\"}", 1)).isEqualTo(ada);
        assertThat(FORM.read("{\"name\":\"Ada Lovelace\"}", 2)).isEqualTo(ada);
        assertThat(FORM.read("{\"given\":\"Ada\",\"family\":\"Lovelace\"}", 3)).isEqualTo(ada);
        assertThat(FORM.current()).isEqualTo(3);
    }

    @Test
    void refusesATextThatIsNotInTheFormItIsSaidToBeIn() {
        assertThatThrownBy(() -> FORM.read("{\"called\":\"Ada Lovelace\"}", 3)).isInstanceOf(MalformedInput.class);
    }
}
