package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import org.article30.document.Block;
import org.article30.register.OpenRegister;
import org.article30.register.RegisterView;
import org.article30.store.Database;
import org.article30.store.Id;
import org.article30.template.Insertion;
import org.article30.template.Templates;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

/** What was begun from a template is told from what an organisation says of itself. */
class TemplateMarkTest {

    @Test
    void marksAnActivityAndItsAssessmentOnTheFirstPageAndOnEachPageOfThem() {
        try (var register = new OpenRegister(Database.inMemory(), Clock.systemUTC(), "Privacy office")) {
            var inserted = new Insertion(register, Id.none(), Said.DAY, Texts.in(Locale.ENGLISH)).add(Templates.of("video-surveillance", Locale.ENGLISH));
            var view = RegisterView.of(register.content());
            assertThat(Said.by("activity", view, inserted.activity())).contains("Begun from a template: Video surveillance", "WARNING This record was begun from the template “Video surveillance”");
            assertThat(mark("activity", view, inserted.activity())).isEqualTo("Template");
            assertThat(Said.by("dpia", view, inserted.assessment())).contains("Origin: Begun from a template");
            assertThat(mark("dpia", view, inserted.assessment())).isEqualTo("Template");
            assertThat(Said.by("dpia-list", view, Id.none())).contains("Required, none on file", "Begun from a template and not yet made the organisation’s own: DPIA-1");
        }
    }

    private static String mark(String report, RegisterView view, Id<?> record) {
        return Said.blocks(report, view, Said.request(record)).stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).findFirst().orElseThrow().mark();
    }
}
