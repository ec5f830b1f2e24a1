package org.article30.ui;

/** Names proposed for files. */
public final class FileName {

    private FileName() {
    }

    /** These words as the name of a file: what some system does not take in one is replaced by hyphens. */
    public static String of(String words) {
        return words.strip().replaceAll("[\\\\/:*?\"<>|;\\p{Cntrl}]", "-").replaceAll("\\s+", " ");
    }
}
