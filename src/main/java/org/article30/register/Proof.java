package org.article30.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.article30.evidence.EvidenceDocument;
import org.article30.history.Break;
import org.article30.history.Break.Fault;
import org.article30.history.Verification;
import org.article30.records.Kind;
import org.article30.records.Misfiled;

/** Holds all of an open register against its history: its tables, records, what they are called in lists and refer to, and evidence files. */
public final class Proof {

    private final OpenRegister register;

    /** The proof of that register. */
    public Proof(OpenRegister register) {
        this.register = register;
    }

    /** What comes of it; {@code head} is a hash that was kept elsewhere, blank for none. */
    public Verification verify(String head) {
        var others = register.database().misshapen();
        return others.isEmpty() ? held(head) // nothing can be asked of tables that are others
                : new Verification(0, "", 0, List.of(), List.of(new Break.Tables(others)));
    }

    /** The same without a look at the tables, which takes another database to hold them against. */
    Verification held(String head) {
        return register.database().read(_ -> {
            var verification = register.history().verify(head);
            var more = new ArrayList<Break>();
            RegisterContent.KINDS.forEach(kind -> more.addAll(misfiled(kind, verification)));
            register.evidence().altered().forEach(sha256 -> more.add(new Break.Evidence(sha256)));
            return verification.with(more);
        });
    }

    /** Those that are not told of already. */
    private List<Break.Content> misfiled(Kind<?> kind, Verification verification) {
        return new Misfiled(register.database()).of(kind).stream().sorted()
                .map(record -> new Break.Content(record, kind.name(), Fault.ALTERED))
                .filter(found -> verification.breaks().stream().noneMatch(known -> known instanceof Break.Content content && content.record().equals(found.record()))).toList();
    }

    /** What documents are called that name an evidence file which the register does not hold: it was taken out past the program, or never came with them. */
    public List<String> withoutFile() {
        var held = Set.copyOf(register.evidence().all());
        var without = new ArrayList<String>();
        register.records(EvidenceDocument.KIND).forEach(stored -> {
            var hash = stored.value().fileHash();
            if (!hash.isBlank() && !held.contains(hash)) {
                without.add(stored.value().title());
            }
        });
        return without;
    }
}
