package org.article30.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The help texts on provisions that ship with the program. */
public final class Provisions {

    private Provisions() {
    }

    /** The help text on a provision, such as "30(1)(a)" or "ePrivacy 5(3)", or none. */
    public static Optional<Provision> find(String id) {
        return Optional.ofNullable(Shipped.BY_ID.get(id));
    }

    /** All help texts, in the order of the law. */
    public static List<Provision> all() {
        return Shipped.PROVISIONS;
    }

    private static final class Shipped {
        static final List<Provision> PROVISIONS = LawResource.list("provisions.json", Provision.class);
        static final Map<String, Provision> BY_ID =
                PROVISIONS.stream().collect(Collectors.toUnmodifiableMap(Provision::id, Function.identity()));
    }
}
