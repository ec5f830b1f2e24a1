package org.article30.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds of all rules. */
class RulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void eachRuleHasAnIdOfItsOwn() {
        assertThat(Rules.ALL.stream().map(Rule::id).toList()).doesNotHaveDuplicates().allMatch(id -> id.matches("R-[A-Z0-9]{3}-\\d\\d|\\d+(-[a-z0-9]+)*"));
    }

    @Test
    void eachRuleHasItsTextsInAllLanguages() {
        Texts.LANGUAGES.stream().map(Texts::in).forEach(texts -> Rules.ALL.forEach(rule -> {
            assertThat(rule.title(texts)).as(rule.id()).isNotBlank();
            assertThat(rule.explanation(texts)).as(rule.id()).isNotBlank();
            assertThat(rule.mend(texts)).as(rule.id()).isNotBlank();
            assertThat(rule.article(texts)).as(rule.id()).isNotBlank();
        }));
    }

    @Test
    void noTextIsOfARuleThatIsNone() {
        var known = Rules.ALL.stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(Texts.in(Texts.LANGUAGES.getFirst()).keySet().stream().filter(key -> key.startsWith("rule.") && key.endsWith(".title")).map(key -> key.split("\\.")[1])).allMatch(known::contains);
    }

    @Test
    void noRuleFiresOnARegisterThatLacksNothing() {
        var found = new Check(new Given(RegisterView.of(Samples.load("complete")), Law.shipped(), DAY)).all()
                .map(one -> one.rule().id() + " " + one.title() + " " + one.spot().field());
        assertThat(found).isEmpty();
    }

    @Test
    void saysWhatItFoundInAllLanguages() {
        var languages = Texts.LANGUAGES.stream().map(Texts::in).toList();
        for (var sample : Samples.NAMES) {
            new Check(new Given(RegisterView.of(Samples.load(sample)), Law.shipped(), DAY)).all().forEach(found -> languages.forEach(texts ->
                    assertThat(found.said(texts)).as(found.rule().id() + " " + found.spot()).isNotBlank().doesNotContain("{")));
        }
    }

    @Test
    void eachRuleHasATestThatItFiresAndOneThatItDoesNot() {
        assertThat(tests(" fires ")).isEqualTo(ids());
        assertThat(tests(" is silent ")).isEqualTo(ids());
    }

    private static Set<String> ids() {
        return Rules.ALL.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules named first in the display names of the tests beside this one, and in the heads of cases, that go on with {@code verb}. */
    private static Set<String> tests(String verb) {
        return Stream.concat(Case.all().stream().map(Case::head), displayNames()).filter(name -> name.contains(verb))
                .map(name -> name.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> displayNames() {
        return classes().flatMap(type -> Arrays.stream(type.getDeclaredMethods())).map(method -> method.getAnnotation(DisplayName.class))
                .filter(Objects::nonNull).map(DisplayName::value);
    }

    private static Stream<Class<?>> classes() {
        try (var files = Files.list(Path.of(Objects.requireNonNull(RulesTest.class.getResource("RulesTest.class")).toURI()).getParent())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("RulesTest.class"))
                    .map(name -> "org.article30.findings." + name.replace(".class", "")).toList().stream().map(RulesTest::type);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
