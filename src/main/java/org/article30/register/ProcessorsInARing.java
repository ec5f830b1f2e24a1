package org.article30.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.article30.party.Party;
import org.article30.processor.Engagement;
import org.article30.processor.Rings;
import org.article30.records.RecordStore;
import org.article30.store.ExpectedFailure;
import org.article30.store.Id;

/** A change after which a chain of processors would come back to where it began. Nothing was saved. */
public final class ProcessorsInARing extends RuntimeException implements ExpectedFailure {

    private final String ring;

    private ProcessorsInARing(String ring) {
        super("a chain of processors closes to a ring");
        this.ring = ring;
    }

    /** Throws this if one of the records is an engagement that closes a ring. */
    static void require(Set<Id<?>> records, RecordStore<Engagement> engagements, RecordStore<Party> parties) {
        if (!engagements.among(records).isEmpty()) {
            Rings.closedBy(engagements.all(), records).ifPresent(ring -> {
                throw new ProcessorsInARing(ring.stream()
                        .map(id -> parties.find(id).map(stored -> stored.value().name()).orElse("")).collect(Collectors.joining(" → ")));
            });
        }
    }

    @Override
    public String textKey() {
        return "chain.ring";
    }

    /** The parties on the ring, in order. */
    @Override
    public List<Object> arguments() {
        return List.of(ring);
    }
}
