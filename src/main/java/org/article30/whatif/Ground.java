package org.article30.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.article30.law.Adequacy;
import org.article30.law.Law;
import org.article30.law.TransferSafeguard;

/**
 * Something transfers rest on and that can fall: a decision, an instrument, or a set of clauses with all its modules.
 *
 * @param id the row of the law data, or what the ids of its modules begin with, such as "scc-2021-914"
 * @param name what it is called, in English as in the law data
 * @param act the legal act
 * @param rows the rows of the law data it consists of
 */
public record Ground(String id, String name, String act, List<String> rows) {

    private static final String MODULE = "-m\\d+$";

    /** Keeps its own copy of the rows. */
    public Ground {
        rows = List.copyOf(rows);
    }

    /** The decisions of the law data, then its instruments, in its order. */
    public static List<Ground> all(Law law) {
        var grounds = new LinkedHashMap<String, Ground>();
        law.adequacy().stream().filter(Adequacy::covers).forEach(row -> grounds.put(row.id(), new Ground(row.id(), row.name(), row.decision(), List.of(row.id()))));
        law.instruments().stream().filter(TransferSafeguard::isTransferInstrument).forEach(row ->
                grounds.merge(row.id().replaceFirst(MODULE, ""), of(row), Ground::and));
        return List.copyOf(grounds.values());
    }

    /**
     * The one with that id; a single module of a set of clauses too.
     *
     * @throws UnknownGround where there is none
     */
    public static Ground find(Law law, String id) {
        return all(law).stream().filter(ground -> ground.id.equals(id)).findFirst()
                .or(() -> law.instrument(id).map(Ground::of))
                .orElseThrow(() -> new UnknownGround(id));
    }

    private static Ground of(TransferSafeguard row) {
        return new Ground(row.id().replaceFirst(MODULE, ""), row.tool(), row.instrument(), List.of(row.id()));
    }

    private Ground and(Ground more) {
        var all = new ArrayList<>(rows);
        all.addAll(more.rows);
        return new Ground(id, name, act, all);
    }
}
