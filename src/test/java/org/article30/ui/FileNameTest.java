package org.article30.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void keepsWordsAndReplacesWhatSomeSystemDoesNotTake() {
        assertThat(FileName.of(" Örnek Şirketi A.Ş. ")).isEqualTo("Örnek Şirketi A.Ş.");
        assertThat(FileName.of("What if: C:\\data/a*b?\"<>|;\n  end")).isEqualTo("What if- C--data-a-b------- end");
    }
}
