package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.article30.law.EmailAddress.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "privacy@example.org", " dpo@mail.example.co.uk ", "first.last+gdpr@example.eu", "o'neill@example.ie",
        "datenschutz@müller.example", "info@example.xn--p1ai", "δοκιμή@παράδειγμα.ευ",
    })
    void acceptsAnAddress(String address) {
        assertThat(EmailAddress.check(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bpee.com, NO_AT", "bpee.com, NO_AT", "www.example.org, NO_AT", "name (at) example.org, NO_AT",
        "[email protected], REDACTED", "[email\u00A0protected], REDACTED", "***@example.org, REDACTED",
        "name@[redacted], REDACTED", "@example.org, FORMAT", "name@, FORMAT", "name@example, FORMAT",
        "a@b@example.org, FORMAT", "two words@example.org, FORMAT", "name@example..org, FORMAT",
        ".name@example.org, FORMAT", "name.@example.org, FORMAT", "name@-example.org, FORMAT", "name@192.168.0.1, FORMAT",
    })
    void saysWhatIsWrong(String address, Fault fault) {
        assertThat(EmailAddress.check(address)).contains(fault);
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertThat(EmailAddress.check("a".repeat(65) + "@example.org")).contains(Fault.FORMAT);
        assertThat(EmailAddress.check("a".repeat(64) + "@example.org")).isEmpty();
        assertThat(EmailAddress.check("a@" + "b.".repeat(200) + "org")).contains(Fault.FORMAT);
    }

    @Test
    void answersQuicklyOnHostileText() {
        assertThat(EmailAddress.check("a.".repeat(50_000) + "@" + "b.".repeat(50_000))).contains(Fault.FORMAT);
    }

    @Test
    void leavesAnEmptyFieldAlone() {
        assertThat(EmailAddress.check("  ")).isEmpty();
        assertThat(Fault.NO_AT.key()).isEqualTo("law.email.no-at");
    }
}
