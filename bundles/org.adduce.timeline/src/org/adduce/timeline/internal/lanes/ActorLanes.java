package org.adduce.timeline.internal.lanes;

import java.util.List;
import java.util.Locale;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.LaneLayout;
import org.adduce.timeline.lanes.Thing;

/** A lane for each who speaks; claims by their kind. */
public final class ActorLanes implements LaneLayout {

    @Override
    public List<Group> lanes(Thing thing) {
        return thing.section() == Section.ABOUT ? Kinds.of(thing)
                : thing.speaker().map(actor -> List.of(Group.of(actor, actor.getName()))).orElse(List.of());
    }

    @Override
    public String elsewhere(Locale locale) {
        return Messages.in(locale).text("lane.none.actor");
    }
}
