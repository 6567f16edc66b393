package org.adduce.timeline.internal.lanes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.lanes.LaneLayout;

/** The layouts that every model has, as plugin.xml declares them. */
public final class BuiltIn {

    private BuiltIn() {
    }

    /** The layouts by their ways, in the order of the menu. */
    public static Map<Lanes, LaneLayout> layouts() {
        var layouts = new LinkedHashMap<Lanes, LaneLayout>();
        layouts.put(Lanes.ACTOR, new ActorLanes());
        layouts.put(Lanes.TOPIC, new TopicLanes());
        layouts.put(Lanes.SOURCE, new SourceLanes());
        layouts.put(Lanes.QUESTION, new QuestionLanes());
        return layouts;
    }
}
