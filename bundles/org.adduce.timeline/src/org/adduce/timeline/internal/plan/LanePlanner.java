package org.adduce.timeline.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.LaneKey;
import org.adduce.timeline.internal.plan.Piece.Single;
import org.adduce.timeline.internal.plan.Piece.Swarm;

/** Plans the lanes of a section at a level. */
final class LanePlanner {

    /** So many stacks side by side are a crowd; in the lane of the rest, fewer. */
    private static final int CHAIN = 5;
    private static final int CHAIN_OF_REST = 2;

    private final Section section;
    private final Footprints footprints;
    private final double pixel;
    private final Map<LaneKey, Measured> measured = new HashMap<>();

    /** The marks of a lane, sorted by where they begin at this level, with the room they take. */
    private record Measured(List<Item> items, Extents extents) {
    }

    LanePlanner(Section section, Footprints footprints, Level level) {
        this.section = section;
        this.footprints = footprints;
        pixel = level.millisPerPixel();
    }

    /** In how many rows everything would stand by itself, with all its words; at most one more than {@code most}. */
    int wish(Lane lane, int most) {
        var extents = measured(lane).extents();
        return Math.max(1, RowPacking.rowsFor(extents.left(), extents.full(), most));
    }

    LanePlan plan(Lane lane, int rows) {
        return section == Section.SAID ? marks(lane, rows, CHAIN) : words(lane, rows);
    }

    LanePlan rest(Lane lane) {
        return marks(lane, 1, CHAIN_OF_REST);
    }

    LanePlan folded(Lane lane) {
        var all = new ArrayList<Item>(lane.marks());
        all.addAll(lane.rug());
        var pieces = new ArrayList<Piece>();
        if (!all.isEmpty()) {
            pieces.add(new Swarm(crowd(all), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        }
        return new LanePlan(lane, List.of(), new Row(pieces), 0, Optional.empty(), true);
    }

    private LanePlan marks(Lane lane, int rows, int chain) {
        var marks = measured(lane);
        var packed = MarkPacking.of(marks.items(), marks.extents(), rows, pixel, chain, isCovering());
        return new LanePlan(lane, packed.rows(), packed.wide(), 0, rug(lane), false);
    }

    private LanePlan words(Lane lane, int count) {
        var marks = measured(lane);
        var extents = marks.extents();
        var packing = RowPacking.of(extents, count);
        if (packing.leftOver().length == 0) {
            return new LanePlan(lane, rows(marks, packing), Row.EMPTY, count, rug(lane), false);
        }
        if (count == 1) {
            // words are given up before bars are
            var bare = RowPacking.of(extents.bare(), 1);
            if (bare.leftOver().length == 0) {
                return new LanePlan(lane, rows(marks, bare), Row.EMPTY, 1, rug(lane), false);
            }
        }
        packing = RowPacking.of(extents, count - 1);
        var left = packing.leftOver();
        var items = Arrays.stream(left).mapToObj(marks.items()::get).toList();
        var packed = MarkPacking.of(items, extents.only(left), Heights.thin(section), pixel, CHAIN, isCovering());
        var rows = new ArrayList<>(rows(marks, packing));
        rows.addAll(packed.rows());
        return new LanePlan(lane, rows, packed.wide(), count - 1, rug(lane), false);
    }

    private static List<Row> rows(Measured marks, RowPacking packing) {
        return packing.rows().stream().map(row -> new Row(row.stream()
                .map(i -> (Piece) new Single(marks.items().get(i), marks.extents().left()[i], marks.extents().hard()[i])).toList())).toList();
    }

    private Optional<Crowd> rug(Lane lane) {
        return lane.rug().isEmpty() ? Optional.empty() : Optional.of(new Crowd(lane.rugByTime(), Measures.COLUMN * pixel, false));
    }

    private Crowd crowd(List<Item> items) {
        return new Crowd(Sorted.of(items, isCovering()), Measures.COLUMN * pixel, isCovering());
    }

    private boolean isCovering() {
        return section == Section.ABOUT;
    }

    private Measured measured(Lane lane) {
        return measured.computeIfAbsent(lane.key(), key -> {
            var extents = footprints.of(section, lane, pixel);
            if (extents.isSorted()) {
                return new Measured(lane.marks(), extents);
            }
            var order = extents.byLeft();
            return new Measured(Arrays.stream(order).mapToObj(lane.marks()::get).toList(), extents.only(order));
        });
    }
}
