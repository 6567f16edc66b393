package org.adduce.timeline.internal.lanes;

import java.util.List;
import java.util.Locale;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.LaneLayout;
import org.adduce.timeline.lanes.Thing;

/** A lane for each source; claims by their kind. */
public final class SourceLanes implements LaneLayout {

    @Override
    public List<Group> lanes(Thing thing) {
        return thing.section() == Section.ABOUT ? Kinds.of(thing)
                : thing.source().map(source -> List.of(Group.of(source, source.getTitle()))).orElse(List.of());
    }

    @Override
    public String elsewhere(Locale locale) {
        return Messages.in(locale).text("lane.none.source");
    }
}
