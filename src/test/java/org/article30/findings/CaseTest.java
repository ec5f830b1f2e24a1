package org.article30.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule fires where a case says so, and nowhere else. */
class CaseTest {

    @TestFactory
    Stream<DynamicTest> firesWhereTheCaseSaysSo() {
        return Case.all().stream().map(one -> DynamicTest.dynamicTest(one.head(), () ->
                assertThat(Trial.of(one.rule()).fields(one.lists())).containsExactlyInAnyOrderElementsOf(one.fields())));
    }
}
