package org.adduce.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.lanes.ColourArrangement;
import org.adduce.timeline.lanes.LaneArrangement;
import org.adduce.timeline.scene.Glyph;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Tint;

/**
 * One thing that stands on the time line: an immutable extract of an element, safe to use on any thread. Items of one
 * model are told apart by their ids.
 *
 * @param id the id of the element
 * @param kind what it was taken from
 * @param time when it is; none if it is not dated
 * @param holder where its time is kept
 * @param look what it looks like
 * @param weight how much it counts when there is not room for all
 * @param lanesBy the lanes it stands in, at least one for each of the keys
 * @param targets what a thread leads to from here: the claim of an assertion, the evidence of an event
 * @param words what to say of it
 * @since 1.0
 */
public record Item(UUID id, Kind kind, Optional<Stretch> time, TimeHolder holder, Look look, double weight,
        Map<Lanes, List<LaneKey>> lanesBy, List<UUID> targets, Tooltip words) {

    /** What an item was taken from. */
    public enum Kind {
        /** An assertion. */
        ASSERTION,
        /** An utterance in which nothing is marked. */
        VOICE,
        /** A source without voices; on the shelf, any source without a date. */
        SOURCE,
        /** A claim. */
        CLAIM,
        /** An event. */
        EVENT
    }

    /**
     * What an item looks like.
     *
     * @param glyph its form
     * @param role its style
     * @param label what is written beside it
     * @param prefix what stands before the label in bold: the chance of a forecast, the speaker; may be empty
     * @since 1.0
     */
    public record Look(Glyph glyph, Role role, String label, String prefix) {
    }

    /** The lanes it stands in; none for what has no lanes. */
    public List<LaneKey> lanes(Lanes by) {
        return lanesBy.getOrDefault(by, List.of());
    }

    /** The same with the lanes of a further way. */
    Item with(LaneArrangement arrangement) {
        if (lanesBy.isEmpty()) {
            return this;
        }
        var lanes = new HashMap<>(lanesBy);
        lanes.put(arrangement.by(), arrangement.lanes(id, kind == Kind.CLAIM ? Section.ABOUT : Section.SAID));
        return new Item(id, kind, time, holder, look, weight, Map.copyOf(lanes), targets, words);
    }

    /** The same in the colour that it has in common with others, if it has one. */
    Item with(ColourArrangement arrangement) {
        var tint = arrangement.tint(id);
        if (tint.isEmpty()) {
            return this;
        }
        var role = kind == Kind.CLAIM ? Tint.bar(tint.getAsInt()) : Tint.mark(tint.getAsInt());
        return new Item(id, kind, time, holder, new Look(look.glyph(), role, look.label(), look.prefix()), weight, lanesBy, targets, words);
    }

    /** What to say of it, lines separated by line feeds. */
    public String tooltip() {
        return words.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Item item && id.equals(item.id) && kind == item.kind && time.equals(item.time)
                && holder.equals(item.holder) && look.equals(item.look) && weight == item.weight
                && lanesBy.equals(item.lanesBy) && targets.equals(item.targets);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + look.label() + " " + id;
    }
}
