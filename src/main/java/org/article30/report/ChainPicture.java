package org.article30.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.article30.document.Block;
import org.article30.law.Law;
import org.article30.processor.Chain;
import org.article30.register.RegisterView;
import org.article30.text.Texts;

/**
 * The picture of a chain of processors: who engages whom from left to right, each box with name, task, country and how the
 * transfer to it stands on the law date, in a word beside its colour.
 */
public final class ChainPicture {

    private final Wording wording;
    private final ChainGraph graph;

    ChainPicture(Chain chain, Wording wording) {
        this.wording = wording;
        graph = new ChainGraph(chain);
    }

    /**
     * The whole chain in one drawing, as it is shown in a window. The target of a box is the kind and the id, parted
     * by a blank, of the engagement it stands for; of the one at the top, those of the party.
     */
    public static Block.Figure of(Chain chain, RegisterView view, Texts texts, Law law, LocalDate day) {
        var picture = new ChainPicture(chain, new Wording(view, texts, law, day));
        return picture.draw(picture.graph.whole(), "");
    }

    /** The chain in parts that can be read in print. */
    List<Block.Figure> parts() {
        var parts = graph.parts();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> draw(parts.get(i), parts.size() == 1 ? "" : wording.say("chain.part", i + 1, parts.size()))).toList();
    }

    private Block.Figure draw(ChainGraph.Part part, String caption) {
        return new ChainDrawing(part, graph, wording).figure(caption);
    }
}
