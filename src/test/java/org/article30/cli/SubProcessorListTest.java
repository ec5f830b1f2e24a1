package org.article30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of sub-processors on the command line. */
class SubProcessorListTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheChainOfAPartyAsCsv() throws IOException {
        var list = folder.resolve("list.csv");
        Said.by("print", Said.sample("complete", folder), "sub-processors", list, "--record", "Ελληνική Δοκιμή Α.Ε.", "--language", "en").done();
        assertThat(Files.readString(list).split("\r\n")).hasSize(8).satisfies(lines -> {
            assertThat(lines[0]).startsWith("\uFEFFChain,Level,Processor,");
            assertThat(lines[1]).startsWith("Ελληνική Δοκιμή Α.Ε.,1,Vorlindon Dienste S.A.,");
        });
    }

    @Test
    void takesTheReferenceOfAnActivityToo() throws IOException {
        var list = folder.resolve("list.csv");
        Said.by("print", Said.sample("complete", folder), "sub-processors", list, "--record", "VOR-C13").done();
        assertThat(Files.readString(list)).contains("Specimen Chat Inc.").doesNotContain("Muster Archiv AG");
    }

    @Test
    void refusesARecordThatIsNotThereAndAReportThatIsNoList() {
        var register = Said.sample("complete", folder);
        Said.by("print", register, "sub-processors", folder.resolve("a.csv"), "--record", "Nobody Ltd").refused("Nobody Ltd", "Nothing was printed");
        Said.by("print", register, "rights", folder.resolve("b.csv")).refused("rights", "cannot be written as CSV");
        assertThat(folder.resolve("a.csv")).doesNotExist();
        assertThat(folder.resolve("b.csv")).doesNotExist();
    }
}
