package org.adduce.timeline.internal.lanes;

import java.util.List;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.Thing;

/** Claims by their kind. */
final class Kinds {

    private Kinds() {
    }

    static List<Group> of(Thing thing) {
        return thing.claim().map(claim -> List.of(Group.of(claim.getKind().name(),
                Messages.in(thing.locale()).text("kind." + claim.getKind().getLiteral())))).orElse(List.of());
    }
}
