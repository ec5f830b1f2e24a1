package org.article30.document;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Divides the width of the page among the columns of a table: as their shares say, but so that the words of the head and
 * of the first row stay whole where there is room for that.
 */
final class ColumnWidths {

    private static final float SMALLEST = 0.75f;
    private static final float LARGEST = 1.5f;
    private static final Type BOLD = Type.CELL.strengthened();

    private final float available;
    private final double[] shares;
    private final float[] least;

    private ColumnWidths(List<Block.Column> columns, List<Text> row, float available) {
        this.available = available;
        shares = columns.stream().mapToDouble(column -> Math.max(0.01, column.width())).toArray();
        least = new float[shares.length];
        double sum = DoubleStream.of(shares).sum();
        for (int i = 0; i < least.length; i++) {
            float due = (float) (shares[i] / sum * available);
            float widest = LineBreaker.longestWord(Text.of(columns.get(i).title()), Type.HEAD, due * LARGEST);
            if (i < row.size()) {
                widest = Math.max(widest, LineBreaker.longestWord(Text.of(row.get(i).plain()), BOLD, due * LARGEST));
            }
            // neither widened for a word that takes too much room nor narrowed much for the sake of others
            least[i] = Math.max(due * SMALLEST, widest + 1);
        }
    }

    /** The widths of columns in points, which together fill what is available. */
    static float[] of(List<Block.Column> columns, List<Text> firstRow, float available) {
        return new ColumnWidths(columns, firstRow, available).divide();
    }

    private float[] divide() {
        var widths = new float[shares.length];
        float sum = 0;
        for (float width : least) {
            sum += width;
        }
        boolean crowded = sum > available;
        boolean[] fixed = new boolean[shares.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            float free = available;
            double open = 0;
            for (int i = 0; i < widths.length; i++) {
                free -= fixed[i] ? widths[i] : 0;
                open += fixed[i] ? 0 : shares[i];
            }
            for (int i = 0; i < widths.length; i++) {
                if (!fixed[i]) {
                    widths[i] = (float) (shares[i] / open * free);
                    if (!crowded && widths[i] < least[i]) {
                        widths[i] = least[i];
                        fixed[i] = true;
                        changed = true;
                    }
                }
            }
        }
        return widths;
    }
}
