package org.adduce.timeline.scene;

import java.util.List;
import java.util.Optional;
import org.adduce.timeline.Item;

/**
 * A text on one line.
 *
 * @param item what it names, if an element
 * @param role its role
 * @param style its size and weight
 * @param text what is written, shortened where there was no room
 * @param x its left end
 * @param baseline where it stands
 * @param bounds what it covers
 * @param full the whole text
 * @since 1.0
 */
public record Label(Optional<Item> item, Role role, TextStyle style, String text, double x, double baseline, Box bounds,
        String full) implements Shape {

    @Override
    public List<Item> items() {
        return item.stream().toList();
    }

    @Override
    public String tooltip() {
        return item.map(Item::tooltip).orElse(isShortened() ? full : "");
    }

    /** Whether some of the text is left out. */
    public boolean isShortened() {
        return !text.equals(full);
    }
}
