package org.article30.law;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipped code lists. Each list is read when it is first asked for; safe to use from several threads. */
public final class Catalogues {

    private static final Catalogues SHIPPED = new Catalogues();

    private final Map<Catalogue, Map<String, CatalogueTerm>> lists = new EnumMap<>(Catalogue.class);

    private Catalogues() {
    }

    /** The lists of this version of the program. */
    public static Catalogues shipped() {
        return SHIPPED;
    }

    /** All terms of a list, in the order in which the list presents them. */
    public List<CatalogueTerm> terms(Catalogue list) {
        return List.copyOf(byCode(list).values());
    }

    /** The term with this code, or none: the code may be the user's own entry. */
    public Optional<CatalogueTerm> find(Catalogue list, String code) {
        return Optional.ofNullable(byCode(list).get(code));
    }

    private synchronized Map<String, CatalogueTerm> byCode(Catalogue list) {
        return lists.computeIfAbsent(list, Catalogues::read);
    }

    private static Map<String, CatalogueTerm> read(Catalogue list) {
        Map<String, CatalogueTerm> terms = new LinkedHashMap<>();
        for (CatalogueTerm term : LawResource.list("catalogues/" + list.id() + ".json", CatalogueTerm.class)) {
            if (terms.put(term.code(), term) != null) {
                throw new IllegalStateException(list.id() + " holds the code " + term.code() + " twice");
            }
        }
        return terms;
    }
}
