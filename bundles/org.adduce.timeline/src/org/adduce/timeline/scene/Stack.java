package org.adduce.timeline.scene;

import java.util.List;
import org.adduce.timeline.Item;

/**
 * Several things that stand too close to be told apart, with their number.
 *
 * @param items what it stands for, in order of time
 * @param role its role
 * @param bounds the pill
 * @param text the number
 * @param tooltip the first few of them
 * @since 1.0
 */
public record Stack(List<Item> items, Role role, Box bounds, String text, String tooltip) implements Shape {
}
