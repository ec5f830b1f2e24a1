package org.article30.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static List<String> broken(String text, float width) {
        var lines = LineBreaker.lines(text, Type.BODY, width);
        assertThat(lines).allMatch(line -> line.width() <= width);
        return lines.stream()
                .map(line -> String.join("", line.pieces().stream().map(Line.Piece::text).toList()))
                .toList();
    }

    @Test
    void breaksAtSpaces() {
        assertThat(broken("personal data of employees", 63)).containsExactly("personal data ", "of employees");
    }

    @Test
    void breaksAtHyphensBetweenLettersButNotInNumbers() {
        assertThat(broken("sub-processor", 55)).containsExactly("sub-", "processor");
        assertThat(broken("on 2018-05-25", 55)).containsExactly("on ", "2018-05-25");
    }

    @Test
    void breaksAddressesAfterTheirMarks() {
        assertThat(broken("https://authority.example/records/2026", 90))
                .allSatisfy(line -> assertThat(line).isNotEmpty())
                .first()
                .asString()
                .matches("https://.*[./]");
        assertThat(broken("privacy@nordlicht.example", 60)).first().isEqualTo("privacy@");
    }

    @Test
    void breaksAWordThatHasNoOtherPlace() {
        var word = "Datenschutzfolgenabschätzungsverfahrensverzeichnis";
        assertThat(String.join("", broken(word, 40))).isEqualTo(word);
    }

    @Test
    void losesNothingInAColumnNarrowerThanALetter() {
        var lines = LineBreaker.lines("Wide", Type.BODY, 1);
        assertThat(lines).hasSize(4);
    }

    @Test
    void beginsANewLineAtALineFeed() {
        assertThat(broken("one\ntwo\r\nthree", 400)).containsExactly("one", "two", "three");
    }

    @Test
    void aTextWithoutCharactersIsOneEmptyLine() {
        assertThat(LineBreaker.lines(Text.EMPTY, Type.BODY, 100)).hasSize(1);
    }

    @Test
    void cutsWhatMustStayOnOneLineWithAnEllipsis() {
        var line = LineBreaker.fitted("A very long title of a very long report", Type.BODY, 80);
        assertThat(line.width()).isLessThanOrEqualTo(80);
        assertThat(line.pieces().getLast().text()).endsWith("…");
    }
}
