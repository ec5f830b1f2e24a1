package org.article30.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.article30.store.Form;
import org.article30.store.MalformedInput;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;
import org.article30.transfer.TransferImpactAssessment;

/** All records of a register at one moment, by kind: what is exported, imported and compared. */
public final class RegisterContent {

    /** The kinds of record a register has, in the order in which they are written. */
    public static final List<Kind<?>> KINDS = List.of(
            Register.KIND, Party.KIND, EvidenceDocument.KIND, CatalogueEntry.KIND,
            InterestAssessment.KIND, GeneralProvisions.KIND, Activity.KIND, TransferImpactAssessment.KIND, Transfer.KIND, Engagement.KIND,
            ChangeNotice.KIND, Screening.KIND, ImpactAssessment.KIND, Breach.KIND, SubjectRequest.KIND, Consent.KIND, Waiver.KIND);

    private final Map<Kind<?>, List<Stored<?>>> records = new LinkedHashMap<>();

    /** An empty content, to be filled with {@link #add}. */
    public RegisterContent() {
        KINDS.forEach(kind -> records.put(kind, new ArrayList<>()));
    }

    /** The kind of that name; nothing where there is none. */
    public static Optional<Kind<?>> kind(String name) {
        return KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * What a record is called in lists, by its text in the file.
     *
     * @param kind the name of its kind
     * @param form the form of its text, see {@link Form}
     * @return nothing where there is no such kind or the text cannot be read
     */
    public static Optional<String> title(String kind, int form, String content) {
        try {
            return kind(kind).map(known -> title(known, form, content));
        } catch (MalformedInput e) {
            return Optional.empty();
        }
    }

    private static <T extends Record> String title(Kind<T> kind, int form, String content) {
        return kind.title().apply(kind.form().read(content, form));
    }

    /** Adds a record. */
    public <T extends Record> void add(Kind<T> kind, Stored<T> stored) {
        listOf(kind).add(stored);
    }

    /** The records of a kind, in the order in which they were added. */
    @SuppressWarnings("unchecked") // add() lets only records of the kind in
    public <T extends Record> List<Stored<T>> of(Kind<T> kind) {
        return (List<Stored<T>>) (List<?>) List.copyOf(listOf(kind));
    }

    /** The records of a kind by title, then id: an order that does not depend on when they were added. */
    public <T extends Record> List<Stored<T>> sorted(Kind<T> kind) {
        return of(kind).stream()
                .sorted(Comparator.comparing((Stored<T> stored) -> kind.title().apply(stored.value())).thenComparing(Stored::id))
                .toList();
    }

    /** How many records there are, of all kinds. */
    public int size() {
        return records.values().stream().mapToInt(List::size).sum();
    }

    private List<Stored<?>> listOf(Kind<?> kind) {
        var list = records.get(kind);
        if (list == null) {
            throw new IllegalArgumentException("no kind of a register: " + kind.name());
        }
        return list;
    }
}
