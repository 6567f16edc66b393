package org.adduce.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.adduce.model.Dossier;
import org.adduce.timeline.lanes.ColourArrangement;
import org.adduce.timeline.lanes.LaneArrangement;
import org.adduce.timeline.scale.Fit;

/**
 * What a dossier has to show on a time line, as it was when the model was made. It holds no element and changes never:
 * it is made on the thread that may read the dossier and may then be used on any.
 *
 * @since 1.0
 */
public final class TimelineModel {

    private final Locale locale;
    private final List<Item> said;
    private final List<Item> about;
    private final List<Item> events;
    private final List<Item> shelf;
    private final Map<LaneKey, String> laneNames;
    private final Map<LaneKey, Integer> laneOrders;
    private final List<String> tints;
    private final Map<UUID, Item> byId;

    // made when first asked for; threads that race here at worst make them twice
    private Map<UUID, List<UUID>> sources;
    private Optional<Fit> fit;

    /**
     * A model of some items.
     *
     * @param locale the language of its words
     * @param items all items; the undated ones go onto the shelf, in their order
     * @param laneNames what to call the lanes
     */
    public TimelineModel(Locale locale, List<Item> items, Map<LaneKey, String> laneNames) {
        this(locale, items, laneNames, Map.of(), List.of());
    }

    private TimelineModel(Locale locale, List<Item> items, Map<LaneKey, String> laneNames, Map<LaneKey, Integer> laneOrders, List<String> tints) {
        this.locale = locale;
        this.laneNames = Map.copyOf(laneNames);
        this.laneOrders = Map.copyOf(laneOrders);
        this.tints = List.copyOf(tints);
        said = dated(items, Item.Kind.ASSERTION, Item.Kind.VOICE, Item.Kind.SOURCE);
        about = dated(items, Item.Kind.CLAIM);
        events = dated(items, Item.Kind.EVENT);
        shelf = items.stream().filter(item -> item.time().isEmpty()).toList();
        byId = HashMap.newHashMap(items.size());
        items.forEach(item -> byId.put(item.id(), item));
    }

    /** The model of a dossier, read at once, in a language. */
    public static TimelineModel of(Dossier dossier, Locale locale) {
        return TimelineReading.of(dossier, locale).model();
    }

    /** The same, laid out in a further way. */
    public TimelineModel arranged(LaneArrangement arrangement) {
        var names = new HashMap<>(laneNames);
        arrangement.names().forEach(names::put);
        var orders = new HashMap<>(laneOrders);
        orders.putAll(arrangement.orders());
        return new TimelineModel(locale, items().map(item -> item.with(arrangement)).toList(), names, orders, tints);
    }

    /** The same in other colours. */
    public TimelineModel coloured(ColourArrangement arrangement) {
        return new TimelineModel(locale, items().map(item -> item.with(arrangement)).toList(), laneNames, laneOrders, arrangement.labels());
    }

    /** The undated ones last, as they lie on the shelf. */
    private Stream<Item> items() {
        return Stream.concat(dated(), shelf.stream());
    }

    private static List<Item> dated(List<Item> items, Item.Kind... kinds) {
        var wanted = List.of(kinds);
        var keyed = new ArrayList<Item>(items.size());
        items.stream().filter(item -> item.time().isPresent() && wanted.contains(item.kind())).forEach(keyed::add);
        keyed.sort(ByTime.ORDER);
        return List.copyOf(keyed);
    }

    /** The language of its words. */
    public Locale locale() {
        return locale;
    }

    /** What was said, by the instant that stands for it. */
    public List<Item> said() {
        return said;
    }

    /** What claims are about, by the instant that stands for it. */
    public List<Item> about() {
        return about;
    }

    /** What happens, by the instant that stands for it. */
    public List<Item> events() {
        return events;
    }

    /** What has no date. */
    public List<Item> shelf() {
        return shelf;
    }

    /** All that has a date, section by section. */
    public Stream<Item> dated() {
        return Stream.of(said, about, events).flatMap(List::stream);
    }

    /** What to call a lane. */
    public String name(LaneKey lane) {
        return laneNames.getOrDefault(lane, "");
    }

    /** What to call a lane in one way of laying out: what belongs nowhere is called otherwise in each. */
    public String name(LaneKey lane, Lanes by) {
        return lane.isNone() ? laneNames.getOrDefault(LaneKey.none(lane.band(), by), name(lane)) : name(lane);
    }

    /** Where a lane stands among others: those with the least first. */
    public int order(LaneKey lane) {
        return laneOrders.getOrDefault(lane, 0);
    }

    /** What the colours mean that things have in common, by their numbers; none if each has its own. */
    public List<String> tints() {
        return tints;
    }

    /** An item by the id of its element. */
    public Optional<Item> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What threads lead from an item, and to it: of an assertion its claim, of a claim its assertions and so on. */
    public List<UUID> related(UUID id) {
        var related = new ArrayList<>(find(id).map(Item::targets).orElse(List.of()));
        related.addAll(sources().getOrDefault(id, List.of()));
        return related;
    }

    /** The range that shows everything but what lies far from the rest; none if nothing is dated. */
    public Optional<Fit> fit() {
        var known = fit;
        if (known == null) {
            known = Fit.of(dated().map(item -> item.time().orElseThrow())
                    .flatMapToLong(time -> LongStream.of(time.start(), time.end())).toArray());
            fit = known;
        }
        return known;
    }

    private Map<UUID, List<UUID>> sources() {
        var known = sources;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (var item : byId.values()) {
                for (var target : item.targets()) {
                    known.computeIfAbsent(target, id -> new ArrayList<>()).add(item.id());
                }
            }
            known.values().forEach(list -> list.sort(null));
            sources = known;
        }
        return known;
    }
}
