package org.article30.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.article30.document.Block;
import org.article30.document.Block.Column;
import org.article30.document.Fact;
import org.article30.document.Text;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.Moment;
import org.article30.fact.PartialDate;
import org.article30.store.Id;

/** The components of one kind of record in print, under the names the editor has for them; what is blank is said to be not stated. */
final class Fields {

    /** From how many facts on what is not stated is named in one line. */
    private static final int GATHERED = 3;

    private final Wording wording;
    private final Class<? extends Record> record;

    Fields(Wording wording, Class<? extends Record> record) {
        this.wording = wording;
        this.record = record;
    }

    Fact text(String component, String value) {
        return text(component, Text.of(value.strip()));
    }

    Fact text(String component, Text value) {
        return Fact.of(wording.texts().field(record, component), said(value));
    }

    Fact date(String component, PartialDate value) {
        return text(component, wording.date(value));
    }

    Fact moment(String component, Moment value) {
        return text(component, value.format(wording.texts().language()));
    }

    Fact choice(String component, Enum<?> value) {
        return text(component, word(value));
    }

    Fact count(String component, int value) {
        return text(component, value == 0 ? "" : Integer.toString(value));
    }

    Fact documents(String component, List<Id<EvidenceDocument>> documents) {
        return text(component, Sections.stacked(documents.stream().map(wording::document).toList()));
    }

    /** The activities a record speaks of, by title. */
    Fact activities(String component, List<? extends Id<?>> activities) {
        return text(component, Sections.stacked(activities.stream().map(id -> Text.link(wording.activity(id), Anchors.activity(id))).toList()));
    }

    /** A value in a cell: as it is, or that it is not stated. */
    Text said(Text value) {
        return value.plain().isBlank() ? silent() : value;
    }

    /** A value in a cell: as it is, or that it is not stated. */
    Text said(String value) {
        return said(Text.of(value.strip()));
    }

    /** A choice in a cell; one that says nothing is not stated. */
    Text word(Enum<?> value) {
        return value.name().equals("NOT_STATED") ? silent() : Text.of(wording.texts().choice(value));
    }

    private Text silent() {
        return Text.muted(wording.say("dpia.silent"));
    }

    /** Those of some facts that say something. */
    List<Fact> stated(Fact... facts) {
        return Arrays.stream(facts).filter(fact -> !isSilent(fact)).toList();
    }

    /** Some facts, one below the other; see {@link #block(List)}. */
    Block block(Fact... facts) {
        return block(List.of(facts));
    }

    /** Some facts, one below the other; where several are not stated, these are named in one line at the end. */
    Block block(List<Fact> facts) {
        var silent = facts.stream().filter(this::isSilent).map(Fact::label).toList();
        if (silent.size() < GATHERED) {
            return new Block.Facts(facts);
        }
        var said = new ArrayList<>(facts);
        said.removeIf(this::isSilent);
        said.add(Fact.of(wording.say("dpia.unstated"), Text.muted(String.join(" · ", silent))));
        return new Block.Facts(said);
    }

    private boolean isSilent(Fact fact) {
        return fact.value().equals(List.of(silent()));
    }

    /** A table whose heads are components, each as "component:width"; where there are no rows, the sentence of {@code none}. */
    Block table(String none, List<List<Text>> rows, String... columns) {
        if (rows.isEmpty()) {
            return new Sections(wording).muted(none);
        }
        var made = new ArrayList<Column>();
        for (var column : columns) {
            var parts = column.split(":");
            made.add(Column.of(wording.texts().field(record, parts[0]), Double.parseDouble(parts[1])));
        }
        return new Block.Table("", made, rows);
    }
}
