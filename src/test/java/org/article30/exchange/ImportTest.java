package org.article30.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.GeneralProvisions;
import org.article30.catalogue.CatalogueEntry;
import org.article30.exchange.Import.Effect;
import org.article30.party.Party;
import org.article30.records.DanglingReference;
import org.article30.records.IdTaken;
import org.article30.records.Kind;
import org.article30.records.StaleRecord;
import org.article30.records.StillReferenced;
import org.article30.records.UnusableText;
import org.article30.register.NotApprovable;
import org.article30.register.OpenRegister;
import org.article30.register.Register;
import org.article30.register.RegisterContent;
import org.article30.store.Database;
import org.article30.store.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final String HEAD = "{\"format\":\"article30-register\",\"version\":1,";
    private static final String GROUP = "\"parties\":[{\"id\":\"g\",\"name\":\"Subsidiaries\",\"kind\":\"GROUP\"},{\"id\":\"p\",\"name\":\"P\",\"kind\":\"LEGAL_ENTITY\"}]";

    private final OpenRegister register = new OpenRegister(Database.inMemory(), Clock.systemUTC(), "Ada");

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void addsChangesAndLeavesRecords() {
        take(GROUP);
        var more = GROUP.replace("\"P\"", "\"Q\"") + ",\"documents\":[{\"id\":\"d\"}]";
        assertThat(of(more).preview()).extracting(Import.Change::effect).containsExactly(Effect.UNCHANGED, Effect.CHANGED, Effect.ADDED);
        assertThat(register.content().size()).isEqualTo(2);
        assertThat(of(more).run("second")).extracting(Import.Change::effect).containsExactly(Effect.UNCHANGED, Effect.CHANGED, Effect.ADDED);
        assertThat(register.records(Party.KIND).titles().values()).containsExactly("Q", "Subsidiaries");
        assertThat(register.history().verify().breaks()).isEmpty();
    }

    @Test
    void isTakenBackAsAWhole() {
        take(GROUP);
        var before = register.history().length();
        take(GROUP.replace("\"P\"", "\"Q\"") + ",\"documents\":[{\"id\":\"d\"}]");
        register.takeBack(before, register.history().length(), "not wanted");
        assertThat(register.content().size()).isEqualTo(2);
        assertThat(register.records(Party.KIND).titles().values()).containsExactly("P", "Subsidiaries");
        assertThat(register.history().verify().breaks()).isEmpty();
    }

    @Test
    void isNotTakenBackInPart() {
        take(GROUP);
        var imported = register.history().length();
        var party = register.records(Party.KIND).all().getFirst();
        register.records(Party.KIND).save(party, "changed since");
        assertThatThrownBy(() -> register.takeBack(0, imported, "")).isInstanceOf(StaleRecord.class);
        assertThat(register.content().size()).isEqualTo(2);
    }

    @Test
    void refusesAReferenceToARecordOfTheWrongKind() {
        var misplaced = of(GROUP + ",\"documents\":[{\"id\":\"d\",\"title\":\"D\"}],"
                + "\"engagements\":[{\"id\":\"e\",\"name\":\"E\",\"processor\":\"d\"}]");
        assertThatThrownBy(misplaced::preview).isInstanceOf(MisplacedReference.class);
        assertThatThrownBy(() -> misplaced.run("")).isInstanceOfSatisfying(MisplacedReference.class,
                thrown -> assertThat(thrown.arguments()).containsExactly("E", "processor", "D"));
        assertThat(register.content().size()).isZero();
    }

    @Test
    void changesTheParticularsOfTheRegisterItself() {
        register.records(Register.KIND).add(Register.ID, Register.BLANK);
        take("\"register\":{\"title\":\"R\"}");
        var out = new StringWriter();
        RegisterJson.write(register.content(), out);
        assertThat(RegisterJson.read(new StringReader(out.toString())).of(Register.KIND)).extracting(stored -> stored.value().title()).containsExactly("R");
    }

    @Test
    void refusesWhatCannotBeTakenAlsoInThePreviewAndTakesNothing() {
        take("\"parties\":[{\"id\":\"here\"}]");
        refuses("\"documents\":[{\"id\":\"d\"}],\"parties\":[{\"id\":\"a\",\"parent\":\"nowhere\"}]", DanglingReference.class);
        refuses("\"documents\":[{\"id\":\"here\"}]", IdTaken.class);
        refuses("\"register\":{\"title\":\"R\"},\"documents\":[{\"id\":\"register\"}]", IdTaken.class);
        refuses("\"parties\":[{\"id\":\"a\"},{\"id\":\"b\",\"name\":\"\\ud800\"}]", UnusableText.class);
    }

    @Test
    void refusesAnApprovedActivityThatCannotBe() {
        refuses(GROUP + "," + approved("g", ""), NotApprovable.class);
        refuses(GROUP + "," + approved("p", "{\"open\":true}"), NotApprovable.class);
        refuses(GROUP + ",\"activities\":[{\"id\":\"a\",\"particulars\":{\"status\":\"APPROVED\"}}]", NotApprovable.class);
        take(GROUP + "," + approved("p", ""));
        assertThat(register.records(Activity.KIND).count()).isEqualTo(1);
    }

    @Test
    void refusesToMakeAControllerOfAnApprovedActivityAGroup() {
        take(GROUP + "," + approved("p", ""));
        var parties = register.records(Party.KIND);
        var party = parties.find(Id.of("p")).orElseThrow();
        var group = RegisterJson.read(new StringReader(HEAD + GROUP + "}")).of(Party.KIND).getFirst().value();
        assertThatThrownBy(() -> parties.save(party.with(group), "")).isInstanceOfSatisfying(NotApprovable.class, refused -> {
            assertThat(refused.textKey()).isEqualTo("approval.unnamed-controllers");
            assertThat(refused.arguments().getFirst().toString()).contains("A-1");
        });
        assertThat(parties.find(Id.of("p"))).contains(party);
    }

    @Test
    void takesRecordsThatReferToThemselvesOrInACircle() {
        take("\"parties\":[{\"id\":\"a\",\"parent\":\"b\"},{\"id\":\"b\",\"parent\":\"a\"},{\"id\":\"c\",\"parent\":\"c\"}]");
        register.records(Party.KIND).remove(register.records(Party.KIND).find(Id.of("c")).orElseThrow(), "");
        assertThat(register.records(Party.KIND).count()).isEqualTo(2);
    }

    @Test
    void keepsWhatOthersReferToFromTheirDepths() {
        take("\"parties\":[{\"id\":\"p\"}],\"catalogueEntries\":[{\"id\":\"c\"}],\"generalProvisions\":[{\"id\":\"g\",\"facts\":{\"recipients\":"
                + "[{\"party\":\"p\",\"term\":{\"entry\":\"c\"}}]}}],\"activities\":[{\"id\":\"a\",\"general\":[\"g\"]}]");
        for (var kind : List.of(Party.KIND, CatalogueEntry.KIND, GeneralProvisions.KIND)) {
            assertThatThrownBy(() -> removeAll(kind)).as(kind.name()).isInstanceOf(StillReferenced.class);
        }
        removeAll(Activity.KIND);
        removeAll(GeneralProvisions.KIND);
        removeAll(CatalogueEntry.KIND);
        removeAll(Party.KIND);
        assertThat(register.content().size()).isZero();
        assertThat(register.history().verify().breaks()).isEmpty();
    }

    private <T extends Record> void removeAll(Kind<T> kind) {
        var records = register.records(kind);
        records.all().forEach(record -> records.remove(record, ""));
    }

    private static String approved(String controller, String purpose) {
        return "\"activities\":[{\"id\":\"a\",\"particulars\":{\"reference\":\"A-1\",\"status\":\"APPROVED\"},\"controllers\":[{\"party\":\"%s\"}],\"purposes\":[%s]}]"
                .formatted(controller, purpose);
    }

    private void refuses(String text, Class<? extends RuntimeException> problem) {
        var before = register.history().head();
        for (var attempt : List.<Runnable>of(() -> of(text).preview(), () -> of(text).run(""))) {
            assertThatThrownBy(attempt::run).as(text).isInstanceOf(problem);
        }
        assertThat(register.history().head()).isEqualTo(before);
    }

    private void take(String text) {
        of(text).run("");
    }

    private Import of(String text) {
        RegisterContent source = RegisterJson.read(new StringReader(HEAD + text + "}"));
        return new Import(register, source);
    }
}
