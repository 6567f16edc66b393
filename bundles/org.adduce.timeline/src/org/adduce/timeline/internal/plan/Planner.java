package org.adduce.timeline.internal.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.adduce.timeline.Axis;
import org.adduce.timeline.Item;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.View.Folding;
import org.adduce.timeline.View;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.scene.TextMetrics;

/** Plans, and keeps the last few plans: while one pans and hovers, nothing is planned anew. For one thread at a time. */
public final class Planner {

    private static final int KEPT = 8;

    private record TableKey(TimelineModel model, Lanes lanes, Predicate<Item> filter) {
    }

    private record PlanKey(Axis axis, Folding folding, Level level, double height) {
    }

    private final Footprints footprints;
    private TableKey tableKey;
    private LaneTable table;
    private final Map<PlanKey, Plan> plans = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanKey, Plan> eldest) {
            return size() > KEPT;
        }
    };

    /** Plans with these metrics. */
    public Planner(TextMetrics metrics) {
        footprints = new Footprints(metrics);
    }

    /** The lanes of a model in a view. */
    public LaneTable table(TimelineModel model, View view) {
        var key = new TableKey(model, view.lanes(), view.filter());
        if (!key.equals(tableKey)) {
            table = new LaneTable(model, view.lanes(), view.filter());
            tableKey = key;
            plans.clear();
        }
        return table;
    }

    /** What stands where in a view of a model at a scale, in a height. */
    public Plan plan(TimelineModel model, View view, double millisPerPixel, double height, Messages messages) {
        var shown = table(model, view);
        var level = Level.of(millisPerPixel);
        return plans.computeIfAbsent(new PlanKey(view.axis(), view.folding(), level, height),
                key -> Plan.of(shown, view.axis(), view.folding(), footprints, level, height, messages));
    }

    /** What measures words here. */
    public Footprints footprints() {
        return footprints;
    }
}
