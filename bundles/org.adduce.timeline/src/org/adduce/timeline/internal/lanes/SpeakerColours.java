package org.adduce.timeline.internal.lanes;

import java.util.Optional;
import org.adduce.timeline.lanes.Colouring;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.Thing;

/** A colour for each who speaks. */
public final class SpeakerColours implements Colouring {

    @Override
    public Optional<Group> colour(Thing thing) {
        return thing.speaker().filter(actor -> actor.getName() != null).map(actor -> Group.of(actor, actor.getName()));
    }
}
