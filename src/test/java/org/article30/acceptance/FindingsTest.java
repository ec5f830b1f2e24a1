package org.article30.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.article30.findings.Rule;
import org.article30.findings.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which rules fire on the policies of three companies, held against what was found when the policies were read. */
class FindingsTest {

    private static final Set<String> BPE = Hits.of("bpe").rules();
    private static final Set<String> BM = Hits.of("bm-connect").rules();
    private static final Set<String> UBP = Hits.of("ubpartner").rules();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "expected-findings.csv", numLinesToSkip = 2)
    void firesWhereReadersFoundIt(String rule, int bpe, int bm, int ubp, String differs) {
        assertThat(BPE.contains(rule)).as("bpe").isEqualTo(bpe > 0 != differs.contains("bpe"));
        assertThat(BM.contains(rule)).as("bm-connect").isEqualTo(bm > 0 != differs.contains("bm-connect"));
        assertThat(UBP.contains(rule)).as("ubpartner").isEqualTo(ubp > 0 != differs.contains("ubpartner"));
    }

    /** Where a rule judges otherwise than the readers did, the documentation says why. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "expected-findings.csv", numLinesToSkip = 2)
    void saysWhyItDiffers(String rule, int bpe, int bm, int ubp, String differs) throws IOException {
        var reasons = Files.readString(Path.of("docs/findings.md")).split("## Where the rules judge otherwise")[1].lines().filter(line -> line.startsWith("| " + rule + " ")).toList();
        assertThat(reasons).hasSize(differs.equals("none") ? 0 : 1);
    }

    @Test
    void theDocumentationListsEveryRule() throws IOException {
        var rows = Files.readString(Path.of("docs/findings.md")).split("## Where the rules judge otherwise")[0].lines().filter(line -> line.startsWith("| ")).map(line -> line.split(" ")[1]).toList();
        assertThat(rows).containsAll(Rules.ALL.stream().map(Rule::id).toList()).doesNotHaveDuplicates();
    }
}
