package org.adduce.timeline;

import java.util.Comparator;

/** Items by the instant that stands for them; of equal ones the heavier first, then by id so that the order is always the same. */
final class ByTime {

    static final Comparator<Item> ORDER = Comparator.comparingLong((Item item) -> item.time().orElseThrow().point())
            .thenComparing(Comparator.comparingDouble(Item::weight).reversed()).thenComparing(Item::id);

    private ByTime() {
    }
}
