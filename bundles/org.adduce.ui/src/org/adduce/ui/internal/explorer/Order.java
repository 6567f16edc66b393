package org.adduce.ui.internal.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order the elements of a group stand. */
enum Order {
    /** Sources and events by time, all else by name. */
    USUAL,
    /** By name. */
    NAME,
    /** What is dated by time, the latest first; the undated last. */
    LATEST;

    /** The order with a name as commands have it; the usual one where there is no such. */
    static Order of(String name) {
        return List.of(values()).stream().filter(order -> order.id().equals(name)).findFirst().orElse(USUAL);
    }

    /** Its name as commands have it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<Entry> in(Group group) {
        return switch (this) {
            case USUAL -> group.order();
            case NAME -> Comparator.comparing(Entry::folded, NaturalOrder.OF_TEXTS);
            case LATEST -> Comparator.comparing((Entry entry) -> entry.time() == Long.MAX_VALUE)
                    .thenComparing(Comparator.comparingLong(Entry::time).reversed()).thenComparing(Entry::folded, NaturalOrder.OF_TEXTS);
        };
    }

    /** What a person calls it. */
    String label() {
        return switch (this) {
            case USUAL -> Messages.Order_usual;
            case NAME -> Messages.Order_name;
            case LATEST -> Messages.Order_latest;
        };
    }
}
