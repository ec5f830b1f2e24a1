package org.article30.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.article30.activity.AssessmentStatus;
import org.article30.activity.BasisStatus;
import org.article30.activity.LegalBasis;
import org.article30.activity.Purpose;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.law.Catalogue;

/** The purposes of an activity, each with its own legal bases. */
final class PurposeSection {

    private final Wording wording;
    private final Sections sections;

    PurposeSection(Wording wording) {
        this.wording = wording;
        sections = new Sections(wording);
    }

    /** The purposes as a table without their legal bases, which Article 30(2) does not ask for. */
    Block withoutBases(List<Purpose> purposes) {
        var rows = new ArrayList<List<Text>>();
        for (var purpose : purposes) {
            rows.add(List.of(Text.of("P" + (rows.size() + 1)), purpose(purpose), wording.source(purpose.provenance())));
        }
        return sections.table("silent.processing", rows, "no:0.7", "processing:7", "source:2.3");
    }

    /** The purposes as a table, each with its legal bases; where they are the same as before, the row says so. */
    Block of(List<Purpose> purposes) {
        var rows = new ArrayList<List<Text>>();
        var first = new HashMap<Text, String>();
        for (var purpose : purposes) {
            var number = "P" + (rows.size() + 1);
            var bases = bases(purpose.bases());
            var before = first.putIfAbsent(bases, number);
            var said = before == null || purpose.bases().isEmpty() ? bases : Text.muted(wording.say("as-for", before));
            rows.add(List.of(Text.of(number), purpose(purpose), said, wording.source(purpose.provenance())));
        }
        return sections.table("silent.purposes", rows, "no:0.7", "purpose:4.3", "basis:3.7", "source:1.8");
    }

    /** A purpose in one cell. */
    Text purpose(Purpose purpose) {
        var term = wording.term(Catalogue.PURPOSES, purpose.term());
        var lines = new ArrayList<Text>();
        lines.add(Text.of(purpose.text().isBlank() ? term : purpose.text()));
        if (!purpose.text().isBlank() && !term.equals(purpose.text())) {
            lines.add(Text.muted(term));
        }
        if (purpose.open()) {
            lines.add(Text.strong(wording.say("open-purpose")));
        }
        return wording.noted(wording.orNotStated(Sections.stacked(lines)), purpose.provenance());
    }

    /** The legal bases of a purpose in one cell. */
    Text bases(List<LegalBasis> bases) {
        return wording.orNotStated(Sections.stacked(bases.stream().map(basis -> basis(basis, bases.size() > 1)).toList()));
    }

    /** Several legal bases by their letters and names, with what stands of all of them: stated, implied, missing. */
    Text names(List<LegalBasis> bases) {
        var lines = new ArrayList<>(bases.stream().map(basis -> name(basis, true)).toList());
        bases.stream().map(LegalBasis::status).distinct().filter(status -> status != BasisStatus.STATED)
                .forEach(status -> lines.add(Text.muted(wording.texts().choice(status))));
        return Sections.stacked(lines);
    }

    /** A legal basis: letter, the law or the interest named, the assessment, and the status; one of several stands out. */
    private Text basis(LegalBasis basis, boolean oneOfSeveral) {
        var lines = new ArrayList<Text>();
        lines.add(name(basis, oneOfSeveral));
        lines.addAll(named(basis));
        if (basis.status() != BasisStatus.STATED && basis.status() != BasisStatus.MISSING) {
            lines.add(Text.muted(wording.texts().choice(basis.status()) + " ").and(wording.citations(basis.provenance())));
        } else if (!basis.provenance().citations().isEmpty()) {
            lines.add(wording.source(basis.provenance()));
        }
        lines.add(Text.muted(basis.provenance().note()));
        return Sections.stacked(lines);
    }

    private Text name(LegalBasis basis, boolean oneOfSeveral) {
        var name = wording.term(Catalogue.LEGAL_BASES, basis.basis());
        return name.isBlank() ? wording.notStated() : oneOfSeveral ? Text.strong(name) : Text.of(name);
    }

    private List<Text> named(LegalBasis basis) {
        var lines = new ArrayList<Text>();
        switch (basis.basis().code()) {
            case "6-1-c", "6-1-e" -> lines.add(Text.of(wording.say("law", basis.law().isBlank() ? wording.say("not-stated") : basis.law())));
            case "6-1-f" -> {
                lines.add(Text.of(wording.say("interest", basis.interest().isBlank() ? wording.say("not-stated") : basis.interest())));
                if (basis.assessment() != AssessmentStatus.NOT_STATED) {
                    lines.add(Text.muted(wording.labelled(wording.say("assessment"), wording.texts().choice(basis.assessment()))));
                }
            }
            default -> {
                if (!basis.law().isBlank()) {
                    lines.add(Text.of(wording.say("law", basis.law())));
                }
            }
        }
        return lines;
    }
}
