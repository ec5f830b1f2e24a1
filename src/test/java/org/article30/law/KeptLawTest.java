package org.article30.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user brings law data: what is taken, what is refused, and that refusing changes nothing. */
class KeptLawTest {

    private static final String NEWER = "{\"version\": \"2027-03-01\", \"asOf\": \"2027-03-01\"}";

    @TempDir
    private Path folder;

    @Test
    void judgesByTheShippedDataUntilOtherDataIsLoaded() {
        assertThat(kept().current()).isSameAs(Law.shipped());
        assertThat(kept().isLoaded()).isFalse();
    }

    @Test
    void takesANewerSetAndKeepsItForTheNextStart() throws IOException {
        var parts = parts();
        parts.merge("adequacy.csv", "ke-2027-1,decision,EU,KE,Kenya,Implementing Decision (EU) 2027/1,,GDPR Art. 45(3),2027-02-01,2027-02-01,,yes,,,full,,no,,source,yes,high\n", String::concat);
        parts.computeIfPresent("adequacy.csv", (_, table) -> table.replaceFirst("ke-none[^\n]*\n", ""));
        parts.put("data-set.json", NEWER);
        kept().take(zip(parts), false);
        assertThat(kept().isLoaded()).isTrue();
        assertThat(kept().current().set().version()).isEqualTo("2027-03-01");
        assertThat(kept().current().decisionOn(LegalRegime.EU, "KE", LocalDate.of(2027, 2, 1))).isPresent();
        assertThat(Law.shipped().decision("ke-2027-1")).isEmpty();
    }

    @Test
    void takesAnOlderSetOnlyWhenThatIsConfirmed() throws IOException {
        var older = parts();
        older.put("data-set.json", "{\"version\": \"2025-06-01\", \"asOf\": \"2025-06-01\"}");
        assertThatThrownBy(() -> kept().take(zip(older), false)).isInstanceOfSatisfying(UnusableLaw.class, fault -> assertThat(fault.isOlder()).isTrue());
        assertThat(kept().isLoaded()).isFalse();
        kept().take(zip(older), true);
        assertThat(kept().current().set().version()).isEqualTo("2025-06-01");
    }

    @Test
    void leavesAnOlderSetWhenTheProgramShipsNewerData() throws IOException {
        var older = parts();
        older.put("data-set.json", "{\"version\": \"2025-06-01\", \"asOf\": \"2025-06-01\"}");
        kept().take(zip(older), true);
        Files.writeString(folder.resolve("settings/law-data.instead-of"), "2025-05-01");
        assertThat(kept().current()).isSameAs(Law.shipped());
    }

    @Test
    void fallsBackToTheShippedDataWhenWhatWasKeptIsDamaged() throws IOException {
        Files.createDirectories(folder.resolve("settings"));
        Files.writeString(folder.resolve("settings/law-data.zip"), "no ZIP");
        assertThat(kept().current()).isSameAs(Law.shipped());
        assertThat(kept().fault()).hasValueSatisfying(fault -> assertThat(fault.textKey()).isEqualTo("law.unusable.not-zip"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "adequacy.csv | ad-2010-625,decision,EU | ad-2010-625,decision,XX | value | adequacy.csv, 2, regime, XX",
        "adequacy.csv | 2010-10-19,2010-10-19 | 2010-10-19,2010-13-19 | date | adequacy.csv, 2, valid_from, 2010-13-19",
        "adequacy.csv | 2000-07-26,2000-07-26,2004-04-30 | 2000-07-26,2000-07-26,1999-04-30 | period | adequacy.csv, 13, valid_until, 1999-04-30",
        "adequacy.csv | ar-2003-490 | ad-2010-625 | id-twice | adequacy.csv, 3, id, ad-2010-625",
        "adequacy.csv | EU,AR,Argentina | EU,ZZ,Argentina | value | adequacy.csv, 3, iso3166_alpha2, ZZ",
        "adequacy.csv | EU,AR,Argentina | EU,AR | cells | adequacy.csv, 3, 20, 21",
        "adequacy.csv | no-decision,EU,KE | no-decision,EU,NZ | none-and-decision | adequacy.csv, 32, id, ke-none",
        "adequacy.csv | 2025-06-24,2025-06-28 | 2025-06-24,2025-06-30 | gap | adequacy.csv, 22, valid_from, 2025-06-30",
        "adequacy.csv | no,2015-10-06,CJEU | no,1999-10-06,CJEU | ended | adequacy.csv, 14, ended_on, 1999-10-06",
        "adequacy.csv | scope_rule | scope | no-column | adequacy.csv, scope_rule",
        "adequacy-other-regimes.csv | ch-ad,CH | ch-ad,EEA | value | adequacy-other-regimes.csv, 2, regime, EEA",
        "adequacy-other-regimes.csv | ch-ad,CH | us-dpf,CH | id-twice | adequacy-other-regimes.csv, 2, id, us-dpf",
        "adequacy-other-regimes.csv | ch-ad,CH,AD | ch-ad,EU,*EU-ADEQUATE-2020 | regime | adequacy-other-regimes.csv, 2, regime, EU",
        "adequacy.csv | ad-2010-625,decision,EU, | ad-2010-625,decision,UK, | regime | adequacy.csv, 2, regime, UK",
        "safeguards.csv | 2001-09-03,2021-09-26 | 2001-09-03,2023-09-26 | contracts | safeguards.csv, 7, new_contracts_until, 2023-09-26",
        "safeguards.csv | Art. 46(2)(c),scc, | Art. 46(2)(c),clauses, | value | safeguards.csv, 2, family, clauses",
        "countries.csv | Austria,Autriche,Österreich,yes | Austria,Autriche,Österreich,no | member | countries.csv, 2, is_eu, no",
        "countries.csv | BE,,eu_member | AT,,eu_member | id-twice | countries.csv, 3, alpha2, AT",
        "data-set.json | 2026-11-22\"} | 22.11.2026\"} | json | data-set.json, 1, 1",
    })
    void refusesDataThatIsWrongNamingFileLineAndColumn(String part, String right, String wrong, String reason, String place) throws IOException {
        var parts = parts();
        assertThat(parts.getOrDefault(part, "").contains(right)).isTrue();
        parts.computeIfPresent(part, (_, text) -> text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
        var file = zip(parts);
        assertRefused(() -> kept().take(file, true), reason, place);
    }

    @Test
    void refusesFilesThatAreNoLawDataAtAll() throws IOException {
        var text = Files.writeString(folder.resolve("a.zip"), "not a ZIP file");
        assertRefused(() -> kept().take(text, true), "not-zip", "");
        assertRefused(() -> kept().take(folder.resolve("missing.zip"), true), "unreadable", folder.resolve("missing.zip").toString());
        assertRefused(() -> kept().take(folder, true), "unreadable", folder.toString());
    }

    @Test
    void refusesHostileFiles() throws IOException {
        var climbing = parts();
        climbing.put("../settings.properties", "x");
        assertRefused(take(climbing), "foreign-file", "../settings.properties");
        var bomb = parts();
        bomb.put("countries.csv", "x".repeat(3 << 20));
        assertRefused(take(bomb), "too-large", "countries.csv");
        var large = Files.write(folder.resolve("large.zip"), new byte[5 << 20]);
        assertRefused(() -> kept().take(large, true), "too-large", large.toString());
        var endless = parts();
        endless.merge("countries.csv", ("AT" + ",".repeat(17) + "\n").repeat(5_000), String::concat);
        assertRefused(take(endless), "too-large", "countries.csv");
        var less = parts();
        less.remove("safeguards.csv");
        assertRefused(take(less), "missing-file", "safeguards.csv");
        var empty = parts();
        empty.put("safeguards.csv", "id,regime\n");
        assertRefused(take(empty), "no-rows", "safeguards.csv");
        var loud = parts();
        loud.put("data-set.json", "{\"version\": \"one\\ntwo\", \"asOf\": \"2027-01-01\"}");
        assertRefused(take(loud), "version", "");
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        var file = folder.resolve("latin.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("countries.csv"));
            out.write("Österreich".getBytes(StandardCharsets.ISO_8859_1));
        }
        assertRefused(() -> kept().take(file, true), "not-utf8", "countries.csv");
    }

    private ThrowingCallable take(Map<String, String> parts) {
        return () -> kept().take(zip(parts), true);
    }

    /** It is refused in a sentence of each language, and what was in use stays in use. */
    private void assertRefused(ThrowingCallable what, String reason, String place) {
        assertThatThrownBy(what).isInstanceOfSatisfying(UnusableLaw.class, fault -> {
            assertThat(fault.textKey()).isEqualTo("law.unusable." + reason);
            assertThat(String.join(", ", fault.arguments().stream().map(Object::toString).toList())).startsWith(place);
            Stream.of("en", "fr", "de").forEach(language -> assertThat(ResourceBundle.getBundle("org.article30.text.transfers", Locale.of(language)).getString(fault.textKey())).isNotBlank());
        });
        assertThat(kept().current()).isSameAs(Law.shipped());
        assertThat(folder.resolve("settings")).doesNotExist();
    }

    private KeptLaw kept() {
        return new KeptLaw(folder.resolve("settings"));
    }

    /** The shipped data, file by file. */
    private static Map<String, String> parts() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        for (var name : Stream.concat(Stream.of(LawFile.DATA_SET), LawFile.TABLES.stream()).toList()) {
            try (var in = Objects.requireNonNull(Law.class.getResourceAsStream(name))) {
                parts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private Path zip(Map<String, String> parts) throws IOException {
        var file = folder.resolve("law.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
