package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.article30.law.KeptLaw;
import org.article30.law.Law;
import org.article30.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says of the law data that judges. */
class LawInUseTest {

    @TempDir
    private Path folder;

    @Test
    void saysVersionAndDay() {
        assertThat(new LawInUse(new KeptLaw(folder)).said(Texts.in(Locale.ENGLISH))).isEqualTo("Law data 2026-11-22, as of 22 November 2026.");
    }

    @Test
    void readsWhatWasLoadedOnce() throws IOException {
        var law = new LawInUse(new KeptLaw(folder));
        assertThat(law.law()).isSameAs(Law.shipped());
        Files.writeString(folder.resolve("law-data.zip"), "cut off");
        assertThat(law.said(Texts.in(Locale.ENGLISH))).doesNotContain("not in use");
    }

    @Test
    void judgesByTheShippedDataAndSaysSoWhereWhatWasLoadedIsDamaged() throws IOException {
        Files.writeString(folder.resolve("law-data.zip"), "cut off");
        var law = new LawInUse(new KeptLaw(folder));
        assertThat(law.law()).isSameAs(Law.shipped());
        assertThat(law.said(Texts.in(Locale.ENGLISH))).contains("not in use").contains("no whole ZIP file");
    }
}
