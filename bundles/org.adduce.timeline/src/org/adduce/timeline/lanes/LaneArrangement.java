package org.adduce.timeline.lanes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.LaneKey;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.internal.lanes.LaneBook;
import org.adduce.timeline.internal.lanes.Things;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A dossier laid out in one way. It holds no element and changes never.
 *
 * @param by the way
 * @param lanes the lanes of things, by the ids of their elements
 * @param names what the lanes are called
 * @param orders where lanes stand that do not stand as they weigh
 * @since 1.0
 */
public record LaneArrangement(Lanes by, Map<UUID, List<LaneKey>> lanes, Map<LaneKey, String> names, Map<LaneKey, Integer> orders) {

    /** Copies the maps. */
    public LaneArrangement {
        lanes = Map.copyOf(lanes);
        names = Map.copyOf(names);
        orders = Map.copyOf(orders);
    }

    static LaneArrangement of(LaneWay way, LaneLayout layout, Dossier dossier, Locale locale, IProgressMonitor monitor) {
        var book = new LaneBook(way.lanes(), layout, locale);
        var lanes = new HashMap<UUID, List<LaneKey>>();
        Things.each(dossier, locale, monitor, thing -> {
            if (thing.section() != Section.EVENTS && thing.element().getId() != null) {
                lanes.put(thing.element().getId(), book.lanes(thing));
            }
        });
        return new LaneArrangement(way.lanes(), lanes, book.names(), book.orders());
    }

    /** The lanes of what an element stands for; that of what belongs nowhere if it was not there yet. */
    public List<LaneKey> lanes(UUID element, Section section) {
        return lanes.getOrDefault(element, List.of(LaneKey.none(section)));
    }
}
