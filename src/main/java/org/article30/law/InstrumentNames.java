package org.article30.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What decisions and instruments are called in contracts and policies, besides their numbers. */
public final class InstrumentNames {

    private InstrumentNames() {
    }

    /** The ids of the rows that a text names, in any of the program's languages; capitals and full stops do not matter. */
    public static Set<String> in(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace(".", "");
        return Shipped.IDS.entrySet().stream()
                .filter(entry -> plain.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static final class Shipped {
        static final Map<String, List<String>> IDS = LawResource.csv("instrument-names.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("name"), Collectors.mapping(row -> row.text("id"), Collectors.toList())));
    }
}
