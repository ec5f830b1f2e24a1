package org.article30.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.article30.activity.Activity;
import org.article30.exchange.RegisterJson;
import org.article30.party.Party;
import org.article30.processor.Engaged;
import org.article30.processor.Engagement;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** A register takes no chain of processors that comes back to where it began. */
class ProcessorsInARingTest {

    private final OpenRegister register = new OpenRegister(Database.inMemory(), Clock.systemUTC(), "Ada");

    @Test
    void refusesASaveThatClosesARingAndNamesThoseOnIt() {
        List.of("Alpha", "Beta", "Gamma").forEach(this::addParty);
        add("Alpha", "Beta");
        add("Beta", "Gamma");
        assertThatThrownBy(() -> add("Gamma", "Alpha")).isInstanceOfSatisfying(ProcessorsInARing.class, refusal ->
                assertThat(Texts.in(Locale.ENGLISH).text(refusal.textKey(), refusal.arguments().toArray())).contains("Gamma → Alpha → Beta → Gamma", "Nothing was saved"));
        assertThat(register.records(Engagement.KIND).count()).isEqualTo(2);
    }

    @Test
    void takesTwoThatServeEachOtherInDifferentActivities() {
        List.of("Alpha", "Beta").forEach(this::addParty);
        List.of("payroll", "hosting").forEach(name -> register.records(Activity.KIND)
                .add(Id.of(name), Activity.BLANK));
        add("Alpha", "Beta", "payroll");
        add("Beta", "Alpha", "hosting");
        assertThat(register.records(Engagement.KIND).count()).isEqualTo(2);
    }

    private void addParty(String name) {
        var json = "{\"format\":\"article30-register\",\"version\":1,\"parties\":[{\"id\":\"%s\",\"name\":\"%s\"}]}".formatted(name, name);
        var party = RegisterJson.read(new StringReader(json)).of(Party.KIND).getFirst();
        register.records(Party.KIND).add(party.id(), party.value());
    }

    private void add(String principal, String processor, String... activities) {
        var engagement = Engaged.of(principal, processor, activities);
        register.records(Engagement.KIND).add(engagement.id(), engagement.value());
    }
}
