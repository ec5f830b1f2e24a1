package org.article30.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.article30.db.Tables.REVISION;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.article30.records.Kind;
import org.article30.records.PastRecords;
import org.article30.records.RecordStore;
import org.article30.store.Database;
import org.article30.store.Form;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A register written by a version of the program in which a kind of record looked otherwise, read by one that has changed it. */
class OldFormsTest {

    enum OldState {
        OPEN, WAITING
    }

    /** What a contact was: a telephone, one name, and a state that is there no more. */
    record OldContact(String phone, String name, OldState state) {
    }

    enum State {
        OPEN, CLOSED
    }

    /** What a contact is: its telephone renamed, its name split, and a constant fewer. */
    record Contact(String telephone, String given, String family, State state) {

        Contact called(String now) {
            return new Contact(telephone, now, family, state);
        }

        Contact closed() {
            return new Contact(telephone, given, family, State.CLOSED);
        }
    }

    private static final Kind<OldContact> OLD = new Kind<>("contact", OldContact.class, OldContact::name, new OldContact("", "", OldState.OPEN));
    private static final Kind<Contact> NEW = new Kind<>("contact", new Form<>(Contact.class, List.of(OldFormsTest::renamed, OldFormsTest::split, OldFormsTest::withoutWaiting)),
            Contact::given, new Contact("", "", "", State.OPEN));
    private static final OldContact FIRST = new OldContact("030 1", "Ada Lovelace", OldState.WAITING);
    private static final Contact FIRST_TODAY = new Contact("030 1", "Ada", "Lovelace", State.OPEN);
    private static final Contact SECOND_TODAY = new Contact("030 2", "Ada", "Lovelace", State.OPEN);
    private static final Id<Contact> ID = Id.of("contact");

    private final Database database = Database.inMemory();
    private RecordStore<Contact> contacts;

    private static void renamed(ObjectNode value) {
        value.set("telephone", value.remove("phone"));
    }

    private static void split(ObjectNode value) {
        var name = value.remove("name").asText().split(" ");
        value.put("given", name[0]).put("family", name[1]);
    }

    private static void withoutWaiting(ObjectNode value) {
        if (value.path("state").asText().equals("WAITING")) {
            value.put("state", "OPEN");
        }
    }

    @BeforeEach
    void writeByTheOldVersion() {
        var old = new RecordStore<>(database, history("2026-01-10"), OLD);
        var added = old.add(new Id<>(ID.value()), FIRST, "");
        new RecordStore<>(database, history("2026-03-10"), OLD).save(added.with(new OldContact("030 2", "Ada Lovelace", OldState.WAITING)), "");
        contacts = new RecordStore<>(database, history("2026-06-10"), NEW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private History history(String day) {
        return new History(database, Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC), "Ada");
    }

    private Stored<Contact> now() {
        return contacts.find(ID).orElseThrow();
    }

    private List<Contact> known(Knowledge knowledge, String day) {
        var found = new ArrayList<Contact>();
        new PastRecords<>(history("2027-01-01").past(new AsOf(LocalDate.parse(day), knowledge)), NEW).forEach(stored -> found.add(stored.value()));
        return found;
    }

    @Test
    void readsARenamedFieldASplitFieldAndARemovedConstantFromOldRevisions() {
        var newest = history("2026-06-10").of(ID).getFirst();
        assertThat(newest.after()).as("as it was written").contains("\"phone\":\"030 2\"", "\"name\":\"Ada Lovelace\"", "WAITING");
        assertThat(history("2026-06-10").valueBefore(newest, NEW.form())).contains(FIRST_TODAY);
        assertThat(history("2026-06-10").valueAfter(newest, NEW.form())).contains(SECOND_TODAY);
    }

    @Test
    void showsAPastDayInTheFormOfToday() {
        for (var knowledge : Knowledge.values()) {
            assertThat(known(knowledge, "2026-02-01")).containsExactly(FIRST_TODAY);
            assertThat(known(knowledge, "2026-04-01")).containsExactly(SECOND_TODAY);
        }
    }

    @Test
    void replaysChangesOfBothFormsTogether() {
        contacts.save(now().with(now().value().called("Augusta")), "", LocalDate.parse("2026-02-01"));
        assertThat(known(Knowledge.NOW, "2026-02-15")).containsExactly(FIRST_TODAY.called("Augusta"));
        assertThat(known(Knowledge.NOW, "2026-04-01")).containsExactly(SECOND_TODAY.called("Augusta"));
        assertThat(known(Knowledge.THEN, "2026-04-01")).containsExactly(SECOND_TODAY);
    }

    @Test
    void neverWritesAnOldRevisionAnewAndSavesInTheFormOfToday() {
        var before = history("2026-06-10").of(ID);
        contacts.save(now().with(now().value().closed()), "");
        var after = history("2026-06-10").of(ID);
        assertThat(after.subList(1, after.size())).isEqualTo(before);
        assertThat(after.getFirst().form()).isEqualTo(4);
        assertThat(history("2026-06-10").valueBefore(after.getFirst(), NEW.form())).contains(SECOND_TODAY);
        List<Integer> forms = database.read(sql -> sql.select(REVISION.FORM).from(REVISION).orderBy(REVISION.SEQ).fetch(REVISION.FORM));
        assertThat(forms).containsExactly(1, 1, 4);
        assertThat(history("2026-06-10").verify().breaks()).isEmpty();
    }

    @Test
    void restoresAVersionWrittenInAnOldForm() {
        contacts.save(now().with(now().value().closed()), "");
        contacts.restore(history("2026-06-10").of(ID).getLast(), "");
        assertThat(now().value()).isEqualTo(FIRST_TODAY);
    }
}
