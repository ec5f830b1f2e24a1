package org.article30.law;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of legal acts in a text: "2021/914" of "Implementing Decision (EU) 2021/914", "19/2024" of a resolution. */
public final class ActNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}/\\d{1,4}(?!\\d)|(?<![\\d/])\\d{1,2}/20\\d{2}(?!\\d)");
    private static final Pattern AMENDED = Pattern.compile("\\(amending[^)]*\\)");

    private ActNumbers() {
    }

    /** The numbers in a text; an act that is only said to be amended is not meant. */
    public static Set<String> in(String text) {
        if (text.indexOf('/') < 0) {
            return Set.of();
        }
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(AMENDED.matcher(text).replaceAll(""));
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return Set.copyOf(numbers);
    }
}
