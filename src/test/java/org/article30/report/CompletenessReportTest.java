package org.article30.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.article30.document.Block;
import org.article30.exchange.RegisterJson;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

class CompletenessReportTest {

    @Test
    void namesReferencesThatSeveralActivitiesHave() {
        assertThat(notes("A-1", "A-2", "A-1")).containsExactly("The same reference is given to several activities: A-1. Give each its own.");
        assertThat(notes("A-1", "A-2", "", "")).isEmpty();
    }

    private static List<String> notes(String... references) {
        var activities = new StringBuilder();
        for (int i = 0; i < references.length; i++) {
            activities.append(i == 0 ? "" : ",").append("{\"id\":\"a%d\",\"particulars\":{\"reference\":\"%s\"}}".formatted(i, references[i]));
        }
        var content = RegisterJson.read(new StringReader("{\"format\":\"article30-register\",\"version\":1,\"activities\":[" + activities + "]}"));
        var day = LocalDate.of(2026, 1, 1);
        var request = new ReportRequest(Texts.in(Locale.ENGLISH), Instant.EPOCH, day, day, Law.shipped(), Id.NONE);
        var document = Reports.compose(Reports.find("completeness").orElseThrow(), RegisterView.of(content), request);
        return StreamSupport.stream(document.blocks().spliterator(), false).filter(Block.Note.class::isInstance).map(Block.Note.class::cast)
                .filter(note -> note.kind() == Block.Note.Kind.WARNING).map(note -> note.text().plain()).toList();
    }
}
