package org.article30.cnil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `<p>One</p><p>Two</p>`,                                  One||Two
            `One<br />Two<br>Three`,                                 One|Two|Three
            `<div>One</div><div>Two</div>`,                          One|Two
            `Either: <br />\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>`,   Either:|• a|• b
            `<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>`,      • a|– b|• c
            `<ol><li><p>a</p></li><li>b</li></ol>end`,               1. a|2. b|end
            `Tom &amp; Ann&nbsp;&lt;3 &eacute;`,                     Tom & Ann\u00a0<3 é
            `1 < 2 and 3 > 2`,                                       1 < 2 and 3 > 2
            `<a href='https://example.org/a'>law</a>`,               law (https://example.org/a)
            `<a href='https://example.org/a'>https://example.org/a</a>`, https://example.org/a
            `<img src='x' alt='A plan'>`,                            A plan
            `<tr><td>a</td><td>b</td></tr>`,                         ab
            `<table><tr><td>a</td><td>b</td></tr></table>`,          a | b
            `  a  \n  b  `,                                          a b""")
    void showsWhatAReaderWouldSee(String html, String text) {
        assertThat(PlainText.of(html.replace("\\n", "\n")).replace('\n', '|')).isEqualTo(text.replace("\\u00a0", "\u00a0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a<script>steal()</script>", "a<style>steal()</style>", "a<iframe src='//e'>steal()</iframe>", "a<svg onload='steal()'><text>steal()</text></svg>",
            "<b onclick='steal()'>a</b>", "<a href='javascript:steal()'>a</a>", "<a href='data:text/html,steal()'>a</a>", "<a href=' JaVaScript:steal()'>a</a>",
            "a<object data='steal()'>steal()</object>", "a<noscript>steal()</noscript>", "a<textarea>steal()</textarea>", "a<math><mtext>steal()</mtext></math>",
            "a<!-- steal() -->", "a<template>steal()</template>", "<img src='x' onerror='steal()'>a", "a<title>steal()</title>"})
    void leavesNothingOfWhatCouldRun(String html) {
        assertThat(PlainText.of(html)).startsWith("a").doesNotContain("steal");
    }

    @Test
    void knowsWhatCouldRun() {
        assertThat(PlainText.isActive("<p onmouseover='a()'>x</p>")).isTrue();
        assertThat(PlainText.isActive("x<script>a()</script>")).isTrue();
        assertThat(PlainText.isActive("<a href='javascript:a()'>x</a>")).isTrue();
        assertThat(PlainText.isActive("<img src='data:image/svg+xml,x'>")).isTrue();
        assertThat(PlainText.isActive("<p style='color: red'>on <b>Monday</b> 1 < 2</p>")).isFalse();
    }

    @Test
    void givesBackTheTextItWasMadeHtmlOf() {
        for (var text : new String[] {"", "One", "One\nTwo", "One\n\nTwo\nThree", "• a\n– b\n\n1. c", "1 < 2 & \"3\" > '2' &amp; <script>steal()</script>"}) {
            assertThat(PlainText.of(PlainText.toHtml(text))).isEqualTo(text);
        }
        assertThat(PlainText.toHtml("<script>steal()</script>")).doesNotContain("<script");
    }

    @Test
    void keepsTypedLinesAsTheyAreAndTakesTagsOut() {
        assertThat(PlainText.typed("R&amp;D\nsecond  line\u0000")).isEqualTo("R&amp;D\nsecond  line");
        assertThat(PlainText.typed("<b>Bold</b><script>steal()</script>")).isEqualTo("Bold");
        assertThat(PlainText.line("one\n two \n\nthree")).isEqualTo("one two three");
    }

    @Test
    void copesWithNestingWithoutEnd() {
        assertThat(PlainText.of("<div>".repeat(100_000) + "a")).isEqualTo("a");
        assertThat(PlainText.of("<ul><li>".repeat(20_000) + "a")).endsWith("a");
        assertThat(PlainText.of("a" + "&nbsp;".repeat(100_000) + "b").length()).isEqualTo(100_002);
    }

    @Test
    void ofThousandsOfTagsTheWordsAloneAreLeft() {
        var crowded = "<table><tr><td>".repeat(30_000) + "Words &amp; <b>more</b>\nin lines" + "<a onclick=x".repeat(10);
        assertThat(PlainText.of(crowded)).isEqualTo("Words & more\nin lines");
        assertThat(PlainText.isActive(crowded)).isTrue();
    }

    @Test
    void cutsNoSignInTwo() {
        assertThat(PlainText.shortened("ab\uD83D\uDE00c", 3)).isEqualTo("ab…");
        assertThat(PlainText.shortened("ab\uD83D\uDE00c", 4)).isEqualTo("ab\uD83D\uDE00…");
        assertThat(PlainText.shortened("abc", 3)).isEqualTo("abc");
    }
}
