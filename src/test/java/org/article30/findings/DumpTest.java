package org.article30.findings;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
class DumpTest {
    @Test void dump() {
        var texts = Texts.in(Locale.UK);
        for (var s : Samples.NAMES) {
            System.out.println("=== " + s);
            new Check(new Given(RegisterView.of(Samples.load(s)), Law.shipped(), LocalDate.of(2026, 11, 22))).all().filter(f -> f.rule().group().equals("TRF") || s.equals("complete"))
                .collect(Collectors.groupingBy(f -> f.rule().id(), java.util.TreeMap::new, Collectors.toList()))
                .forEach((id, l) -> { System.out.println(id + " x" + l.size()); l.stream().limit(10).forEach(f -> System.out.println("     " + f.title() + " | " + f.spot().field() + " | " + f.said(texts))); });
        }
    }
}
