package org.article30.report;

import java.util.List;
import org.article30.text.Texts;

/** Provisions of the GDPR by code, such as "6-1-a", as lawyers of each language write them. */
final class Provision {

    private Provision() {
    }

    /** "6-1-a" is "Art. 6(1)(a)", "art. 6, par. 1, point a)" or "Art. 6 Abs. 1 lit. a"; "sub2" is the second subparagraph. */
    static String of(String code, Texts texts) {
        var parts = List.of(code.split("-"));
        var article = texts.text("report.article", parts.getFirst());
        for (var part : parts.subList(1, parts.size())) {
            article = part.startsWith("sub") ? texts.text("report.article.subparagraph", article)
                    : texts.text(Character.isDigit(part.charAt(0)) ? "report.article.paragraph" : "report.article.point", article, part);
        }
        return article;
    }
}
