package org.adduce.timeline.scene;

import org.adduce.timeline.LaneKey;

/**
 * Where a lane lies.
 *
 * @param key what tells it from others
 * @param name what it is called
 * @param bounds the whole lane, its name included
 * @param count how many things stand in it, at any time
 * @param isFolded whether it is folded, or holds the rest
 * @since 1.0
 */
public record LaneBox(LaneKey key, String name, Box bounds, int count, boolean isFolded) {
}
