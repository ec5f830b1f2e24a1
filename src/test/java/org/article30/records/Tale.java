package org.article30.records;

import java.util.List;
import java.util.Map;
import org.article30.store.Id;

/** A made-up kind of record that refers to others in every way a value can. */
record Tale(String name, Id<Tale> sequel, Map<Id<Tale>, String> quotes, List<Chapter> chapters) {

    record Chapter(String heading, Id<Tale> from) {
    }

    static final Tale BLANK = new Tale("", Id.none(), Map.of(), List.of());
    static final Kind<Tale> KIND = new Kind<>("tale", Tale.class, Tale::name, BLANK);

    static Tale called(String name) {
        return new Tale(name, Id.none(), Map.of(), List.of());
    }

    Tale before(Id<Tale> next) {
        return new Tale(name, next, quotes, chapters);
    }
}
