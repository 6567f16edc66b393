package org.adduce.timeline.lanes;

import java.util.List;
import java.util.Locale;

/**
 * A way to lay out a time line: says in which lanes things stand. It changes nothing, keeps no state and may be called from
 * several threads at once; a plug-in's is asked about a copy of the dossier, away from the display. It is contributed to the
 * extension point {@code org.adduce.timeline.lanes} and needs a constructor without parameters.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface LaneLayout {

    /** The lanes in which something stands that was said, or is claimed; none for what belongs nowhere. Takes microseconds. */
    List<Group> lanes(Thing thing);

    /** What to call the lane of what belongs nowhere; empty for the usual words. */
    default String elsewhere(Locale locale) {
        return "";
    }
}
