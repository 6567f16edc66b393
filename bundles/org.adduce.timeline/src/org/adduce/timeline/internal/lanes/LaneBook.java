package org.adduce.timeline.internal.lanes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.LaneKey;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.LaneLayout;
import org.adduce.timeline.lanes.Thing;

/** Gives things their lanes by one layout, and remembers what the lanes are called and in which order they stand. */
public final class LaneBook {

    /** Words by which other lanes are known. */
    private static final Set<String> RESERVED = Set.of("none", "rest", "events");

    private record Kept(Section section, List<Group> groups) {
    }

    private final Lanes by;
    private final LaneLayout layout;
    private final Locale locale;
    private final Map<LaneKey, String> names = new HashMap<>();
    private final Map<LaneKey, Integer> orders = new HashMap<>();
    // one list for all that stand in the same lanes
    private final Map<Kept, List<LaneKey>> lanes = new HashMap<>();

    /** Lays out so, with words in a language. */
    public LaneBook(Lanes by, LaneLayout layout, Locale locale) {
        this.by = by;
        this.layout = layout;
        this.locale = locale;
    }

    /** The lanes of something: at least that of what belongs nowhere. */
    public List<LaneKey> lanes(Thing thing) {
        return lanes.computeIfAbsent(new Kept(thing.section(), layout.lanes(thing)), this::made);
    }

    /** What the lanes are called. */
    public Map<LaneKey, String> names() {
        return names;
    }

    /** Where lanes stand that do not stand as they weigh. */
    public Map<LaneKey, Integer> orders() {
        return orders;
    }

    private List<LaneKey> made(Kept kept) {
        if (kept.groups().isEmpty()) {
            var none = LaneKey.none(kept.section());
            var words = layout.elsewhere(locale);
            names.put(LaneKey.none(kept.section(), by), words.isBlank() ? Messages.in(locale).text("lane.none") : words);
            return List.of(none);
        }
        return kept.groups().stream().map(group -> made(kept.section(), group)).distinct().toList();
    }

    private LaneKey made(Section section, Group group) {
        var key = new LaneKey(section, RESERVED.contains(group.key()) ? "=" + group.key() : group.key());
        names.putIfAbsent(key, group.label() == null || group.label().isBlank() ? Messages.in(locale).text("lane.untitled") : group.label().strip());
        if (group.order() != 0) {
            orders.put(key, group.order());
        }
        return key;
    }
}
