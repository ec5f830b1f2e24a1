package org.article30.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.article30.activity.Activity;
import org.article30.activity.GeneralProvisions;
import org.article30.catalogue.CatalogueEntry;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Screening;
import org.article30.evidence.EvidenceDocument;
import org.article30.interest.InterestAssessment;
import org.article30.logbook.Breach;
import org.article30.logbook.Consent;
import org.article30.logbook.SubjectRequest;
import org.article30.party.Party;
import org.article30.processor.ChangeNotice;
import org.article30.processor.Engagement;
import org.article30.records.Kind;
import org.article30.register.Register;
import org.article30.register.RegisterContent;
import org.article30.register.Waiver;
import org.article30.store.Id;
import org.article30.store.Json;
import org.article30.store.MalformedInput;
import org.article30.store.MalformedInput.Fault;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferImpactAssessment;

/**
 * The register as JSON (docs/register-format.md): all records of its current state, without their history and without
 * a time of export, so that the same register gives the same bytes. Reading and writing lose nothing.
 */
public final class RegisterJson {

    /** What the property "format" says. */
    public static final String FORMAT = "article30-register";

    /** The version of the format this program writes, and the newest it reads. */
    public static final int VERSION = 1;

    private static final Map<String, Kind<?>> LISTS = lists();

    private RegisterJson() {
    }

    /**
     * Writes a register, sorted by kind, title and id, with LF line ends. The writer is flushed and left open.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(RegisterContent content, Writer out) {
        try (JsonGenerator json = Json.prettyWriter().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            for (var register : content.of(Register.KIND)) {
                json.writeFieldName("register");
                Json.mapper().writeValue(json, register.value());
            }
            for (var list : LISTS.entrySet()) {
                writeList(json, list.getKey(), list.getValue(), content);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a register whole.
     *
     * @throws MalformedInput where the text is no register of this format, or of a newer version of it
     * @throws UncheckedIOException when it cannot be read
     */
    public static RegisterContent read(Reader in) {
        try (JsonParser parser = Json.mapper().createParser(withoutMark(in))) {
            return new Reading(parser).register();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the byte order mark that some editors put first. */
    private static Reader withoutMark(Reader in) throws IOException {
        var text = new PushbackReader(in);
        int first = text.read();
        if (first >= 0 && first != '\uFEFF') {
            text.unread(first);
        }
        return text;
    }

    private static <T extends Record> void writeList(JsonGenerator json, String name, Kind<T> kind, RegisterContent content) throws IOException {
        json.writeArrayFieldStart(name);
        for (var stored : content.sorted(kind)) {
            json.writeStartObject();
            json.writeStringField("id", stored.id().toString());
            var properties = Json.mapper().valueToTree(stored.value()).properties();
            for (var property : properties) {
                json.writeFieldName(property.getKey());
                json.writeTree(property.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Map<String, Kind<?>> lists() {
        var lists = new LinkedHashMap<String, Kind<?>>();
        lists.put("parties", Party.KIND);
        lists.put("documents", EvidenceDocument.KIND);
        lists.put("catalogueEntries", CatalogueEntry.KIND);
        lists.put("interestAssessments", InterestAssessment.KIND);
        lists.put("generalProvisions", GeneralProvisions.KIND);
        lists.put("activities", Activity.KIND);
        lists.put("transferAssessments", TransferImpactAssessment.KIND);
        lists.put("transfers", Transfer.KIND);
        lists.put("engagements", Engagement.KIND);
        lists.put("changeNotices", ChangeNotice.KIND);
        lists.put("screenings", Screening.KIND);
        lists.put("impactAssessments", ImpactAssessment.KIND);
        lists.put("breaches", Breach.KIND);
        lists.put("subjectRequests", SubjectRequest.KIND);
        lists.put("consents", Consent.KIND);
        lists.put("waivers", Waiver.KIND);
        return lists;
    }

    /** One reading of one text. */
    private static final class Reading {

        private final JsonParser parser;
        private final RegisterContent content = new RegisterContent();
        private final Map<Id<?>, String> seen = new HashMap<>();
        private boolean format;
        private boolean version;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        RegisterContent register() throws IOException {
            try {
                properties();
            } catch (JsonProcessingException e) {
                throw MalformedInput.at(parser, e);
            }
            require(format, "format");
            require(version, "version");
            return content;
        }

        private void properties() throws IOException {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                property(name);
            }
            if (parser.nextToken() != null) {
                throw fault(Fault.TRAILING, "");
            }
        }

        private void property(String name) throws IOException {
            switch (name) {
                case "format" -> format = checkFormat();
                case "version" -> version = checkVersion();
                case "register" -> content.add(Register.KIND, new Stored<>(Register.ID, 1, Json.next(parser, Register.class)));
                default -> {
                    var kind = LISTS.get(name);
                    if (kind == null) {
                        throw fault(Fault.UNKNOWN_PROPERTY, name);
                    }
                    list(kind);
                }
            }
        }

        private boolean checkFormat() throws IOException {
            expect(parser.currentToken(), JsonToken.VALUE_STRING);
            if (!FORMAT.equals(parser.getText())) {
                throw fault(Fault.UNKNOWN_WORD, parser.getText());
            }
            return true;
        }

        private boolean checkVersion() throws IOException {
            expect(parser.currentToken(), JsonToken.VALUE_NUMBER_INT);
            if (!parser.getText().equals(Integer.toString(VERSION))) {
                throw new UnknownVersion(parser.getText(), VERSION);
            }
            return true;
        }

        private <T extends Record> void list(Kind<T> kind) throws IOException {
            expect(parser.currentToken(), JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                expect(parser.currentToken(), JsonToken.START_OBJECT);
                var record = new IdentifiedRecord(parser);
                var value = Json.next(record, kind.type());
                content.add(kind, new Stored<>(identify(record.id()), 1, value));
            }
        }

        private <T> Id<T> identify(String text) {
            Id<T> id = Id.of(text);
            require(!id.isNone(), "id");
            var other = seen.putIfAbsent(id, text);
            if (other != null) {
                throw fault(Fault.REPEATED, text);
            }
            return id;
        }

        private void expect(@org.jspecify.annotations.Nullable JsonToken found, JsonToken expected) {
            if (found != expected) {
                throw fault(found == null ? Fault.SYNTAX : Fault.WRONG_TYPE, "");
            }
        }

        private void require(boolean there, String property) {
            if (!there) {
                throw fault(Fault.MISSING, property);
            }
        }

        private MalformedInput fault(Fault fault, String detail) {
            var place = parser.currentTokenLocation();
            return new MalformedInput(fault, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()),
                    parser.getParsingContext().pathAsPointer().toString(), detail);
        }
    }
}
