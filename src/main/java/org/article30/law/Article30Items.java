package org.article30.law;

import java.util.List;
import java.util.Optional;

/** The items of Art. 30 GDPR, in the order of the article. */
public final class Article30Items {

    private Article30Items() {
    }

    /** All items: those of both records and the rules on the record itself (Art. 30(3) to (5)). */
    public static List<Article30Item> all() {
        return Shipped.ITEMS;
    }

    /** What the record of one role has to state: Art. 30(1) for a controller, 30(2) for a processor. */
    public static List<Article30Item> of(Article30Item.Role role) {
        return all().stream().filter(item -> item.role() == role).toList();
    }

    /** The item with this id, such as "30-1-f", or none. */
    public static Optional<Article30Item> find(String id) {
        return all().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static final class Shipped {
        static final List<Article30Item> ITEMS = LawResource.list("article30-items.json", Article30Item.class);
    }
}
