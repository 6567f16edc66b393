package org.adduce.timeline.lanes;

import java.util.Optional;

/**
 * A way to colour a time line: says which things have a colour in common. Which colour that is, in light and in dark, is
 * Adduce's business; the largest eight groups have one each and the rest share one. It changes nothing, keeps no state and
 * may be called from several threads at once; a plug-in's is asked about a copy of the dossier, away from the display. It is
 * contributed to the extension point {@code org.adduce.timeline.lanes} and needs a constructor without parameters.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Colouring {

    /** What something has its colour in common with; none to leave it as it is. Takes microseconds. */
    Optional<Group> colour(Thing thing);
}
