package org.article30.history;

import static org.article30.db.Tables.REVISION;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.article30.db.tables.records.RevisionRecord;
import org.article30.history.Redaction.Cut;
import org.article30.store.Form;
import org.article30.store.MalformedInput;
import org.jooq.DSLContext;

/** Takes values out of revisions. Each gets a new salt, so that what was taken out cannot be guessed from the hash that stays. */
final class Redactor {

    private final DSLContext tx;
    private final List<Cut> cuts = new ArrayList<>();

    Redactor(DSLContext tx) {
        this.tx = tx;
    }

    /** The revisions cut so far. */
    List<Cut> cuts() {
        return cuts;
    }

    /** Takes these texts out of a revision of a record whose values are written in that form, wherever they stand in their fields. */
    void takeOut(RevisionRecord row, Set<PastText> texts, Form<?> form) {
        Predicate<String> readable = text -> isReadable(text, row, form);
        var before = without(row, row.getValueBefore(), texts, readable);
        var after = without(row, row.getValueAfter(), texts, readable);
        if (!before.equals(row.getValueBefore()) || !after.equals(row.getValueAfter())) {
            cut(row, before, after);
        }
    }

    /** Takes a revision's values out; of the last one before a day, on which the state of that day rests, only the value before it. */
    void takeOut(RevisionRecord row, boolean last) {
        if (wouldTakeOut(row, last)) {
            cut(row, blank(row.getValueBefore()), last ? row.getValueAfter() : blank(row.getValueAfter()));
        }
    }

    /** Whether {@link #takeOut(RevisionRecord, boolean)} would take anything out. */
    static boolean wouldTakeOut(RevisionRecord row, boolean last) {
        return !blank(row.getValueBefore()).equals(row.getValueBefore()) || !last && !blank(row.getValueAfter()).equals(row.getValueAfter());
    }

    /** That there was a value stays; what it was does not. */
    private static String blank(String text) {
        return text.isEmpty() ? "" : Redaction.EMPTIED;
    }

    private void cut(RevisionRecord row, String before, String after) {
        row.setSalt(Chain.salt());
        row.setValueBefore(before);
        row.setValueAfter(after);
        tx.update(REVISION).set(REVISION.SALT, row.getSalt()).set(REVISION.VALUE_BEFORE, before).set(REVISION.VALUE_AFTER, after)
                .where(REVISION.SEQ.eq(row.getSeq())).execute();
        cuts.add(new Cut(row.getSeq(), Chain.payloadHash(row)));
    }

    private static boolean isReadable(String text, RevisionRecord row, Form<?> form) {
        try {
            form.read(text, row.getForm());
            return true;
        } catch (MalformedInput e) {
            return false;
        }
    }

    private static String without(RevisionRecord row, String text, Set<PastText> texts, Predicate<String> readable) {
        if (text.isEmpty()) {
            return text;
        }
        var marked = PastText.tree(row, text);
        if (!replace(marked, "", texts, true)) {
            return text;
        }
        if (readable.test(marked.toString())) {
            return marked.toString();
        }
        var left = PastText.tree(row, text);
        replace(left, "", texts, false);
        return left.toString();
    }

    /** Puts a mark in place of the texts, or nothing where a mark could not be read again, such as for a date. */
    private static boolean replace(JsonNode node, String path, Set<PastText> texts, boolean mark) {
        var found = false;
        if (node instanceof ObjectNode object) {
            for (var name : PastText.names(object)) {
                var below = path.isEmpty() ? name : path + "." + name;
                if (isMeant(object.get(name), below, texts)) {
                    found = true;
                    put(object, name, mark);
                } else {
                    found |= replace(object.get(name), below, texts, mark);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (isMeant(array.get(i), path, texts)) {
                    found = true;
                    put(array, i, mark);
                } else {
                    found |= replace(array.get(i), path, texts, mark);
                }
            }
        }
        return found;
    }

    private static boolean isMeant(JsonNode value, String path, Set<PastText> texts) {
        return value.isValueNode() && texts.contains(new PastText(path, value.asText()));
    }

    private static void put(ObjectNode object, String name, boolean mark) {
        if (mark) {
            object.set(name, TextNode.valueOf(Redaction.TOMBSTONE));
        } else {
            object.remove(name);
        }
    }

    private static void put(ArrayNode array, int place, boolean mark) {
        if (mark) {
            array.set(place, TextNode.valueOf(Redaction.TOMBSTONE));
        } else {
            array.remove(place);
        }
    }
}
