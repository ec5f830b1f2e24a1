package org.article30.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.article30.document.Block;
import org.article30.document.Block.Align;
import org.article30.document.Block.Ink;
import org.article30.document.Block.Shape;
import org.article30.dpia.AssessedRisk;
import org.article30.dpia.ImpactAssessment;
import org.article30.dpia.Level;
import org.article30.dpia.MeasureStatus;
import org.article30.dpia.RiskScale;
import org.article30.text.Texts;

/**
 * The risks of an impact assessment as a picture: likelihood by severity, before the measures and with them side by side. Each
 * cell says in words and by its colour what such a risk is; risks are numbers in the order of the list.
 */
public final class RiskMatrix {

    private static final List<Level> LEVELS = List.of(Level.NEGLIGIBLE, Level.LIMITED, Level.SIGNIFICANT, Level.MAXIMUM);
    private static final double CELL = 48;
    private static final double ROW = 38;
    private static final double HEADS = 72;
    private static final double GRID = HEADS + 4 * CELL;
    private static final double GAP = 22;
    private static final double TOP = 30;
    private static final double FOOT = 42;
    private static final double SMALL = 8;
    private static final double WORD = 7;
    private static final double BAND = 4;
    private static final int PER_LINE = 4;
    private static final int LONGEST = 17;

    private final ImpactAssessment assessment;
    private final Texts texts;
    private final List<Shape> shapes = new ArrayList<>();

    private RiskMatrix(ImpactAssessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
    }

    /** The picture of an assessment’s risks in a language; a spot on a cell leads to the first of its risks, as "risks.0". */
    public static Block.Figure of(ImpactAssessment assessment, Texts texts) {
        var matrix = new RiskMatrix(assessment, texts);
        var measures = assessment.measures();
        matrix.grid(0, "dpia.matrix.inherent", AssessedRisk::likelihood, AssessedRisk::severity);
        matrix.grid(GRID + GAP, "dpia.matrix.residual", risk -> risk.residualLikelihood(measures, MeasureStatus.PLANNED),
                risk -> risk.residualSeverity(measures, MeasureStatus.PLANNED));
        return new Block.Figure(texts.text("dpia.matrix.caption"), matrix.alternative(), 2 * GRID + GAP, TOP + 4 * ROW + FOOT, matrix.shapes);
    }

    /** What a product of likelihood and severity means on a scale: "low", "medium" or "high"; "open" for 0. Called the text "dpia.risk.<that>". */
    public static String mood(int product, RiskScale scale) {
        return product == 0 ? "open" : product >= scale.high() ? "high" : product <= scale.acceptable() ? "low" : "medium";
    }

    /** One line on a risk: its number, its name, what it is before the measures and with them. */
    public static String line(int index, ImpactAssessment assessment, Texts texts) {
        var risk = assessment.risks().get(index);
        var inherent = risk.inherent();
        var residual = risk.residual(assessment.measures(), MeasureStatus.PLANNED);
        return texts.text("dpia.risk.line", index + 1, name(risk, texts), weight(inherent, assessment.scale(), texts), weight(residual, assessment.scale(), texts));
    }

    private static String weight(int product, RiskScale scale, Texts texts) {
        var word = texts.text("dpia.risk." + mood(product, scale));
        return product == 0 ? word : texts.text("dpia.risk.weight", product, word);
    }

    /** What a risk is called; its kind where it has no name. */
    static String name(AssessedRisk risk, Texts texts) {
        return risk.name().isBlank() ? texts.choice(risk.kind()) : risk.name();
    }

    private String alternative() {
        var lines = IntStream.range(0, assessment.risks().size()).mapToObj(risk -> line(risk, assessment, texts)).collect(Collectors.joining("; "));
        return texts.text("dpia.matrix.alternative", lines.isEmpty() ? "–" : lines);
    }

    private void grid(double left, String title, Function<AssessedRisk, Level> likelihood, Function<AssessedRisk, Level> severity) {
        shapes.add(new Shape.Label(left + HEADS + 2 * CELL, 10, texts.text(title), 10, Align.CENTER, Ink.TEXT));
        shapes.add(new Shape.Label(left, TOP - 6, texts.text("dpia.matrix.likelihood"), SMALL, Align.LEFT, Ink.MUTED));
        for (var row = 0; row < LEVELS.size(); row++) {
            var likely = LEVELS.get(LEVELS.size() - 1 - row);
            head(left + HEADS - 5, TOP + row * ROW + ROW / 2 + SMALL / 3, word(assessment.scale().likelihood(likely), likely));
            for (var column = 0; column < LEVELS.size(); column++) {
                var grave = LEVELS.get(column);
                cell(left + HEADS + column * CELL, TOP + row * ROW, likely.number() * grave.number(), IntStream.range(0, assessment.risks().size())
                        .filter(risk -> likelihood.apply(assessment.risks().get(risk)) == likely && severity.apply(assessment.risks().get(risk)) == grave).boxed().toList());
            }
        }
        for (var column = 0; column < LEVELS.size(); column++) {
            var grave = LEVELS.get(column);
            words(left + HEADS + column * CELL + CELL / 2, TOP + 4 * ROW + 11 + column % 2 * 10, word(assessment.scale().severity(grave), grave), Align.CENTER);
        }
        shapes.add(new Shape.Label(left + HEADS + 2 * CELL, TOP + 4 * ROW + 36, texts.text("dpia.matrix.severity"), SMALL, Align.CENTER, Ink.MUTED));
    }

    private void cell(double x, double y, int product, List<Integer> risks) {
        var mood = mood(product, assessment.scale());
        shapes.add(new Shape.Box(x, y, CELL, ROW, Ink.PAPER, Ink.MUTED));
        shapes.add(new Shape.Box(x, y, CELL, BAND, ink(mood), ink(mood)));
        for (var from = 0; from < risks.size(); from += PER_LINE) {
            var numbers = risks.subList(from, Math.min(risks.size(), from + PER_LINE)).stream().map(risk -> Integer.toString(risk + 1)).collect(Collectors.joining("  "));
            var size = risks.size() > PER_LINE ? SMALL : 11;
            shapes.add(new Shape.Label(x + CELL / 2, y + 17 + from / PER_LINE * SMALL, numbers, size, Align.CENTER, Ink.TEXT));
        }
        shapes.add(new Shape.Label(x + CELL / 2, y + ROW - 4, texts.text("dpia.risk." + mood), WORD, Align.CENTER, Ink.MUTED));
        if (!risks.isEmpty()) {
            var names = risks.stream().map(risk -> risk + 1 + " " + name(assessment.risks().get(risk), texts)).collect(Collectors.joining("; "));
            shapes.add(new Shape.Spot(x, y, CELL, ROW, "risks." + risks.getFirst(), names));
        }
    }

    private static Ink ink(String mood) {
        return switch (mood) {
            case "low" -> Ink.GOOD;
            case "medium" -> Ink.CAUTION;
            default -> Ink.BAD;
        };
    }

    private String word(String own, Level level) {
        return own.isBlank() ? texts.choice(level) : own;
    }

    /** The head of a row, on two lines where it is long. */
    private void head(double x, double y, String words) {
        var space = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
        if (space < 0) {
            words(x, y, words, Align.RIGHT);
        } else {
            words(x, y - SMALL / 2, words.substring(0, space), Align.RIGHT);
            words(x, y + SMALL / 2 + 1, words.substring(space + 1), Align.RIGHT);
        }
    }

    private void words(double x, double y, String words, Align align) {
        var cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + "…";
        shapes.add(new Shape.Label(x, y, cut, SMALL, align, Ink.TEXT));
    }
}
