package org.article30.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import org.article30.party.Party;
import org.article30.register.RegisterContent;
import org.article30.store.MalformedInput;
import org.article30.store.MalformedInput.Fault;
import org.junit.jupiter.api.Test;

class RegisterJsonTest {

    private static final String HEAD = "{\"format\":\"article30-register\",\"version\":1";

    @Test
    void readsARecordWithItsIdAmongItsProperties() {
        var content = read(HEAD + ",\"parties\":[{\"name\":\"Örnek A.Ş.\",\"id\":\"ornek\",\"seats\":[{\"country\":\"TR\"}]}]}");
        var party = content.of(Party.KIND).getFirst();
        assertThat(party.id()).isEqualTo(org.article30.store.Id.of("ornek"));
        assertThat(party.value().name()).isEqualTo("Örnek A.Ş.");
        assertThat(party.value().seats().getFirst().country()).isEqualTo("TR");
    }

    @Test
    void writesTheSameBytesForWhatItRead() {
        var first = write(read(HEAD + ",\"register\":{\"title\":\"R\"},\"parties\":[{\"id\":\"b\",\"name\":\"B\"},{\"id\":\"a\",\"name\":\"A\",\"founded\":\"2012-11\"}]}"));
        assertThat(write(read(first))).isEqualTo(first);
        assertThat(first).contains("\"founded\": \"2012-11\"").endsWith("}\n");
        assertThat(first.indexOf("\"A\"")).isLessThan(first.indexOf("\"B\""));
    }

    @Test
    void saysWhereATextGoesWrong() {
        assertFault(HEAD + ",\n\"parties\":[{\"id\":\"a\",\"nmae\":\"A\"}]}", Fault.UNKNOWN_PROPERTY, 2, "/parties/0/nmae");
        assertFault(HEAD + ",\"parties\":[{\"id\":\"a\",\"kind\":\"COMPANY\"}]}", Fault.UNKNOWN_WORD, 1, "/parties/0/kind");
        assertFault(HEAD + ",\"parties\":[{\"name\":\"A\"}]}", Fault.MISSING, 1, "/parties/0");
        assertFault(HEAD + ",\"parties\":[{\"id\":\"a\"},{\"id\":\"a\"}]}", Fault.REPEATED, 1, "/parties/1");
        assertFault(HEAD + ",\"parties\":[{\"id\":\"a\"", Fault.SYNTAX, 1, "");
        assertFault(HEAD + ",\"people\":[]}", Fault.UNKNOWN_PROPERTY, 1, "");
        assertFault("{\"parties\":[]}", Fault.MISSING, 1, "");
        assertFault(HEAD + "} {}", Fault.TRAILING, 1, "");
        assertFault("[]", Fault.WRONG_TYPE, 1, "");
        assertFault("", Fault.SYNTAX, 1, "");
        for (String id : new String[] {"5", "true", "null", "{\"name\":\"A\"}", "[\"a\"]"}) {
            assertFault(HEAD + ",\"parties\":[{\"id\":" + id + ",\"name\":\"A\"}]}", Fault.WRONG_TYPE, 1, "/parties/0/id");
        }
        assertFault(HEAD + ",\"parties\":[{\"id\":\"a\",\"id\":\"b\"}]}", Fault.REPEATED, 1, "/parties/0/id");
        assertFault(HEAD + ",\"parties\":[{\"id\":\"a\"},{\"id\":\" a \"}]}", Fault.REPEATED, 1, "/parties/1");
        assertFault(HEAD + ",\"parties\":[{\"id\":\"a\",\"seats\":[{\"id\":\"b\"}]}]}", Fault.UNKNOWN_PROPERTY, 1, "/parties/0/seats/0/id");
    }

    @Test
    void refusesANewerVersion() {
        assertThatThrownBy(() -> read("{\"format\":\"article30-register\",\"version\":2}")).isInstanceOf(UnknownVersion.class);
        assertThatThrownBy(() -> read("{\"format\":\"article30-register\",\"version\":99999999999999}")).isInstanceOf(UnknownVersion.class);
    }

    @Test
    void readsWhatAnEditorPutAByteOrderMarkBefore() {
        assertThat(read("\uFEFF" + HEAD + ",\"parties\":[{\"id\":\"a\"}]}").of(Party.KIND)).hasSize(1);
    }

    @Test
    void takesCountriesAsTheyWereMeant() {
        var seats = read(HEAD + ",\"parties\":[{\"id\":\"a\",\"seats\":[{\"country\":\"fr\"},{\"country\":\"UK\"},{\"country\":\"Atlantis\"}]}]}")
                .of(Party.KIND).getFirst().value().seats();
        assertThat(seats).extracting(seat -> seat.country()).containsExactly("FR", "GB", "ATLANTIS");
    }

    @Test
    void refusesATextWithoutEnd() {
        var endless = new Reader() {

            @Override
            public int read(char[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, ' ');
                return length;
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        assertThatThrownBy(() -> RegisterJson.read(endless)).asInstanceOf(type(MalformedInput.class)).returns(Fault.TOO_LARGE, MalformedInput::fault);
    }

    private static void assertFault(String text, Fault fault, int line, String pointer) {
        assertThatThrownBy(() -> read(text)).asInstanceOf(type(MalformedInput.class)).satisfies(found -> {
            assertThat(found.fault()).as(text).isEqualTo(fault);
            assertThat(found.line()).as(text).isEqualTo(line);
            assertThat(found.pointer()).as(text).startsWith(pointer);
        });
    }

    private static RegisterContent read(String text) {
        return RegisterJson.read(new StringReader(text));
    }

    private static String write(RegisterContent content) {
        var out = new StringWriter();
        RegisterJson.write(content, out);
        return out.toString();
    }
}
