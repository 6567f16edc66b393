package org.adduce.timeline.internal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.adduce.model.time.End;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.LaneKey;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.scene.Glyph;

/** Which items stand in which lanes: what can be told without a zoom. The lanes stand in the order of their weight. */
public final class LaneTable {

    private static final Comparator<Item> BY_START = Comparator.comparingLong(LaneTable::drawnFrom)
            .thenComparing(Comparator.comparingDouble(Item::weight).reversed()).thenComparing(Item::id);

    private static final Comparator<Lane> BY_WEIGHT = Comparator.comparingDouble(Lane::weight).reversed().thenComparing(Lane::name)
            .thenComparing(lane -> lane.key().text());

    private final TimelineModel model;
    private final Lanes by;
    private final Map<Section, List<Item>> items = new HashMap<>();
    private final Map<Section, List<Lane>> lanes = new HashMap<>();
    private final Map<Beside, Lane> rests = new HashMap<>();
    private final long[] points;
    private final Set<Glyph> glyphs = EnumSet.noneOf(Glyph.class);

    /** The lanes that a section's rest stands beside. Where there are none, the section alone tells one rest from another. */
    private record Beside(Section section, Set<LaneKey> shown) {
    }

    /** The lanes of a model; {@code filter} tells what is shown. */
    public LaneTable(TimelineModel model, Lanes by, Predicate<Item> filter) {
        this.model = model;
        this.by = by;
        put(Section.SAID, model.said(), filter);
        put(Section.ABOUT, model.about().stream().sorted(BY_START).toList(), filter);
        put(Section.EVENTS, model.events(), filter);
        points = items.values().stream().flatMap(List::stream).mapToLong(item -> item.time().orElseThrow().point()).toArray();
        items.values().forEach(list -> list.forEach(item -> glyphs.add(item.look().glyph())));
    }

    private void put(Section section, List<Item> all, Predicate<Item> filter) {
        var wanted = all.stream().filter(filter).toList();
        items.put(section, wanted);
        lanes.put(section, lanes(section, wanted));
    }

    private List<Lane> lanes(Section section, List<Item> wanted) {
        if (section == Section.EVENTS) {
            return wanted.isEmpty() ? List.of() : List.of(lane(new LaneKey(section, "events"), "", wanted));
        }
        var byKey = new HashMap<LaneKey, List<Item>>();
        for (var item : wanted) {
            for (var key : item.lanes(by)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
            }
        }
        return byKey.entrySet().stream().map(entry -> lane(entry.getKey(), model.name(entry.getKey(), by), entry.getValue()))
                .sorted(Comparator.comparing((Lane lane) -> lane.key().isNone()).thenComparing(lane -> model.order(lane.key()))
                        .thenComparing(BY_WEIGHT)).toList();
    }

    /** The lanes of a section, the heaviest first and that of what belongs nowhere last. */
    public List<Lane> lanes(Section section) {
        return lanes.get(section);
    }

    /** All items of a section. */
    public List<Item> items(Section section) {
        return items.get(section);
    }

    /** The instants that stand for all items, in no order. */
    public long[] points() {
        return points;
    }

    /** The forms of all items. */
    public Set<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether nothing is shown. */
    public boolean isEmpty() {
        return items.values().stream().allMatch(List::isEmpty);
    }

    /** One lane for what stands only in lanes that are not among the {@code shown}. */
    Lane rest(Section section, Set<LaneKey> shown, String name) {
        return rests.computeIfAbsent(new Beside(section, shown), beside -> {
            var rest = new ArrayList<Item>();
            for (var item : items.get(section)) {
                if (Collections.disjoint(shown, item.lanes(by))) {
                    rest.add(item);
                }
            }
            return lane(LaneKey.rest(section), name, rest);
        });
    }

    private static Lane lane(LaneKey key, String name, List<Item> all) {
        var marks = all.stream().filter(item -> !isSmall(item)).toList();
        var rug = marks.size() == all.size() ? List.<Item>of() : all.stream().filter(LaneTable::isSmall).toList();
        return new Lane(key, name, marks, rug);
    }

    /** Where its bar begins; one whose beginning nobody knows is a stub before its end. */
    private static long drawnFrom(Item item) {
        var time = item.time().orElseThrow();
        return time.start() == Long.MIN_VALUE && time.first() == End.UNKNOWN ? time.end() : time.start();
    }

    private static boolean isSmall(Item item) {
        return item.kind() == Item.Kind.VOICE || item.kind() == Item.Kind.SOURCE;
    }
}
