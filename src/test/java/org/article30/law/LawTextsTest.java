package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void everyFaultAndEveryFormatHasAText(String language) {
        List<String> keys = new ArrayList<>();
        for (RegisterNumberFormat format : RegisterNumberFormat.values()) {
            keys.add(format.key());
            for (NumberFault.Kind kind : NumberFault.Kind.values()) {
                if (format != RegisterNumberFormat.OTHER) {
                    keys.add(new NumberFault(format, kind).key());
                }
            }
        }
        for (EmailAddress.Fault fault : EmailAddress.Fault.values()) {
            keys.add(fault.key());
        }
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.article30.text.texts",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(keys).allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
    }
}
