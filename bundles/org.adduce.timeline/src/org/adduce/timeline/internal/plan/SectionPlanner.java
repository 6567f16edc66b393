package org.adduce.timeline.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adduce.timeline.Axis;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.View.Folding;
import org.adduce.timeline.internal.Messages;

/** Plans a section: first its wishes, then, once its height is known, which lanes are shown in how many rows. */
final class SectionPlanner {

    private final Section section;
    private final LaneTable table;
    private final Folding folding;
    private final LanePlanner planner;
    private final Wish wish;

    SectionPlanner(Section section, LaneTable table, Folding folding, Footprints footprints, Level level) {
        this.section = section;
        this.table = table;
        this.folding = folding;
        planner = new LanePlanner(section, footprints, level);
        var lanes = table.lanes(section);
        int most = Heights.most(section);
        wish = new Wish(section, lanes, lanes.stream().map(lane -> Math.min(most, planner.wish(lane, most))).toList(), folding.folded());
    }

    Wish wish() {
        return wish;
    }

    /** With rows stretched by a factor, which is above 1 only if there is room for everything. */
    SectionPlan plan(double height, double stretch, Messages messages) {
        double pitch = Heights.stretched(section, stretch);
        int shown = shown(height);
        boolean hasRest = shown < wish.lanes().size();
        var rows = rows(shown, height - (hasRest ? Heights.lane(section, 1) : 0));
        var plans = new ArrayList<LanePlan>();
        var heights = new ArrayList<Double>();
        for (int i = 0; i < shown; i++) {
            var lane = wish.lanes().get(i);
            plans.add(wish.isFolded(i) ? planner.folded(lane) : planner.plan(lane, rows[i]));
            heights.add(wish.isFolded(i) ? Heights.FOLDED : Heights.lane(section, rows[i], pitch));
        }
        if (hasRest) {
            plans.add(planner.rest(rest(shown, messages)));
            heights.add(Heights.lane(section, 1, pitch));
        }
        return new SectionPlan(section, plans, heights, pitch);
    }

    private Lane rest(int shown, Messages messages) {
        var keys = wish.lanes().stream().limit(shown).map(Lane::key).collect(Collectors.toSet());
        return table.rest(section, keys, messages.text("lane.rest", wish.lanes().size() - shown));
    }

    /** How many lanes there is room for, beside that of the rest. */
    private int shown(double height) {
        int count = wish.lanes().size();
        double all = IntStream.range(0, count).mapToDouble(i -> wish.height(i, wish.worthwhile(i))).sum();
        if (folding.isRestOpen() || all <= height) {
            return count;
        }
        double used = Heights.lane(section, 1);
        int shown = 0;
        while (used + wish.height(shown, wish.worthwhile(shown)) <= height) {
            used += wish.height(shown, wish.worthwhile(shown));
            shown++;
        }
        return shown;
    }

    /** Rows in which nothing would stand, because there are only stacks all the same, go to other lanes. */
    private int[] rows(int shown, double height) {
        var wished = wish.rows().stream().mapToInt(Integer::intValue).limit(shown).toArray();
        while (true) {
            var rows = rows(wished, height);
            if (!isSpared(rows, wished)) {
                return rows;
            }
        }
    }

    private boolean isSpared(int[] rows, int[] wished) {
        boolean isSpared = false;
        for (int i = 0; i < rows.length; i++) {
            int used = section == Section.SAID && rows[i] > 1 && !wish.isFolded(i) ? planner.plan(wish.lanes().get(i), rows[i]).used() : rows[i];
            if (used < rows[i]) {
                wished[i] = used;
                isSpared = true;
            }
        }
        return isSpared;
    }

    /** One row each, then one more to whom most are lacking for what it has, as long as there is room. */
    private int[] rows(int[] wished, double height) {
        var rows = new int[wished.length];
        double left = height;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = folding.isRestOpen() ? wished[i] : 1;
            left -= wish.height(i, rows[i]);
        }
        while (left >= Heights.row(section)) {
            int most = mostLacking(rows, wished);
            if (most < 0) {
                break;
            }
            rows[most]++;
            left -= Heights.row(section);
        }
        return rows;
    }

    private int mostLacking(int[] rows, int[] wished) {
        int most = -1;
        for (int i = 0; i < rows.length; i++) {
            boolean isLacking = !wish.isFolded(i) && wished[i] > rows[i];
            if (isLacking && (most < 0 || (double) wished[i] / rows[i] > (double) wished[most] / rows[most])) {
                most = i;
            }
        }
        return most;
    }

    static List<Section> shown(Axis axis) {
        return Stream.of(Section.values())
                .filter(section -> section == Section.EVENTS || (section == Section.SAID ? axis.hasSaid() : axis.hasAbout())).toList();
    }
}
