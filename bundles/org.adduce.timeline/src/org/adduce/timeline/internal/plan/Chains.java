package org.adduce.timeline.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.adduce.timeline.Item;
import org.adduce.timeline.internal.plan.Piece.Cluster;
import org.adduce.timeline.internal.plan.Piece.Swarm;

/** Makes crowds of stacks that stand side by side. */
final class Chains {

    private final double pixel;
    private final int chain;
    private final boolean isCovering;

    Chains(double pixel, int chain, boolean isCovering) {
        this.pixel = pixel;
        this.chain = chain;
        this.isCovering = isCovering;
    }

    List<Piece> joined(List<Cluster> clusters) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 1; i <= clusters.size(); i++) {
            boolean isApart = i == clusters.size()
                    || clusters.get(i).from() - clusters.get(i - 1).to() > Measures.PILL / 2 * pixel;
            if (isApart) {
                pieces.addAll(joinedChain(clusters.subList(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    private List<? extends Piece> joinedChain(List<Cluster> side) {
        boolean isLong = side.stream().anyMatch(cluster -> cluster.to() - cluster.from() > 2 * Measures.PILL * pixel);
        return side.size() >= chain || isLong ? List.of(swarm(side)) : side;
    }

    private Swarm swarm(List<Cluster> side) {
        var items = new ArrayList<Item>();
        side.forEach(cluster -> items.addAll(cluster.items()));
        var sorted = Sorted.of(items, isCovering);
        // the last to join a stack may stand a little beside it
        double from = Math.min(side.getFirst().from(), sorted.starts()[0]);
        double to = Math.max(side.getLast().to(), sorted.ends()[sorted.ends().length - 1] + Measures.COLUMN * pixel);
        return new Swarm(new Crowd(sorted, Measures.COLUMN * pixel, isCovering), from, to);
    }
}
