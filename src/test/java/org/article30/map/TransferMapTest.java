package org.article30.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Shape;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;

class TransferMapTest {

    @Test
    void coloursACountryByHowItStandsOnTheDay() {
        assertThat(spot(map("complete", "2026-11-22"), "CH")).isEqualTo("Switzerland: Covered");
        assertThat(spot(map("complete", "2026-11-22"), "US")).isEqualTo("United States: Covered");
        var before = map("complete", "2021-06-26");
        assertThat(spot(before, "US")).isEqualTo("United States: Not covered");
        assertThat(before.figure().shapes().stream().anyMatch(shape -> shape instanceof Shape.Area area && area.fill() == Ink.BAD)).isTrue();
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(map("bpe", "2026-11-22").figure().alternative()).contains("Singapore (", "India (", "Malaysia (");
    }

    @Test
    void tellsWhatCannotBeShownBecauseNoCountryIsNamed() {
        var map = map("cet-power", "2026-11-22");
        assertThat(map.unplaced()).isNotEmpty().allMatch(entry -> entry.movement().country().isBlank());
    }

    private static String spot(TransferMap map, String country) {
        return map.figure().shapes().stream().filter(Shape.Spot.class::isInstance).map(Shape.Spot.class::cast)
                .filter(spot -> spot.target().equals(country)).map(Shape.Spot::title).findFirst().orElse("");
    }

    private static TransferMap map(String sample, String day) {
        return new TransferMap(RegisterView.of(Samples.load(sample)), Law.shipped(), LocalDate.parse(day), Texts.in(Locale.ENGLISH));
    }
}
