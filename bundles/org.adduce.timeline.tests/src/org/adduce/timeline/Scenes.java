package org.adduce.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenType;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.paint.WidthTable;
import org.adduce.timeline.scale.TimeRange;
import org.adduce.timeline.scene.Glyph;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Shape;

/** Makes small models item by item, and looks into scenes. */
public final class Scenes {

    private final List<Item> items = new ArrayList<>();
    private long ids;

    /** A claim about a time. */
    public Item claim(String about, String text) {
        return add(Item.Kind.CLAIM, about, text, Glyph.SQUARE, Role.ABOUT_FACT, List.of(), Section.ABOUT, "FACT");
    }

    /** An event. */
    public Item event(String when, String title) {
        return add(Item.Kind.EVENT, when, title, Glyph.DIAMOND, Role.EVENT_HAPPENED, List.of(), Section.EVENTS, "events");
    }

    /** An assertion of somebody on claims. */
    public Item said(String when, String speaker, UUID... claims) {
        return add(Item.Kind.ASSERTION, when, "What " + speaker + " said", Glyph.DISC, Role.SAID_ASSERTS, List.of(claims), Section.SAID, speaker);
    }

    /** Something somebody said, with the name before the words where the lane does not tell it. */
    public Item spoken(String when, String speaker) {
        return add(Item.Kind.ASSERTION, when, "What " + speaker + " said", Glyph.DISC, Role.SAID_ASSERTS, List.of(), Section.SAID, speaker, speaker);
    }

    /** A denial of somebody. */
    public Item denied(String when, String speaker) {
        return add(Item.Kind.ASSERTION, when, "What " + speaker + " denied", Glyph.CROSS, Role.SAID_DENIES, List.of(), Section.SAID, speaker);
    }

    /** A voice in which nothing is marked. */
    public Item voice(String when, String speaker) {
        return add(Item.Kind.VOICE, when, speaker, Glyph.STROKE, Role.SAID_VOICE, List.of(), Section.SAID, speaker);
    }

    private Item add(Item.Kind kind, String text, String label, Glyph glyph, Role role, List<UUID> targets, Section section, String lane) {
        return add(kind, text, label, glyph, role, targets, section, lane, "");
    }

    private Item add(Item.Kind kind, String text, String label, Glyph glyph, Role role, List<UUID> targets, Section section, String lane, String prefix) {
        var id = new UUID(0x6000L, 0x8000_0000_0000_0000L | ++ids);
        var when = text.isEmpty() ? Optional.<When>empty() : Optional.of(When.parse(text));
        var lanes = new HashMap<Lanes, List<LaneKey>>();
        for (var by : Lanes.BUILT_IN) {
            lanes.put(by, List.of(new LaneKey(section, lane)));
        }
        var item = new Item(id, kind, when.map(w -> Stretch.of(w, w.bounds(), w.type() == WhenType.INTERVAL)),
                new TimeHolder(id, TimeHolder.Feature.WHEN, when), new Item.Look(glyph, role, label, prefix), 1, lanes, targets, () -> label);
        items.add(item);
        return item;
    }

    /** The model of all that was made. */
    public TimelineModel model() {
        var names = new HashMap<LaneKey, String>();
        items.forEach(item -> item.lanes(Lanes.ACTOR).forEach(key -> names.put(key, key.text())));
        return new TimelineModel(Locale.UK, items, Map.copyOf(names));
    }

    /** A picture of 1600 to 1000 pixels. */
    public Scene scene(String from, String to) {
        return scene(Instants.range(from, to));
    }

    /** A picture of 1600 to 1000 pixels. */
    public Scene scene(TimeRange range) {
        return of(model(), View.of(range, new Size(1600, 1000)));
    }

    /** A picture. */
    public static Scene of(TimelineModel model, View view) {
        return Timeline.layout(model, view, new WidthTable());
    }

    /** All shapes of a kind. */
    public static <S extends Shape> List<S> all(Scene scene, Class<S> kind) {
        return scene.shapes().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only shape of a kind that stands for an item alone. */
    public static <S extends Shape> S only(Scene scene, Item item, Class<S> kind) {
        var found = scene.of(item.id()).stream().filter(kind::isInstance).map(kind::cast).toList();
        if (found.size() != 1) {
            throw new AssertionError("Expected one " + kind.getSimpleName() + " for " + item + " but found " + found);
        }
        return found.getFirst();
    }
}
