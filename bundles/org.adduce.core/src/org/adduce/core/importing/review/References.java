package org.adduce.core.importing.review;

import java.util.List;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;

/** References between the items of a proposal. */
final class References {

    private References() {
    }

    /** {@code item} with every reference to {@code from} turned to {@code to}. */
    static Item redirected(Item item, Key from, Key to) {
        var result = item;
        for (var value : item.values().entrySet()) {
            if (from.equals(value.getValue())) {
                result = to.equals(item.key()) ? result.without(value.getKey()) : result.with(value.getKey(), to);
            } else if (value.getValue() instanceof List<?> many && many.contains(from)) {
                result = result.with(value.getKey(), many.stream().map(one -> from.equals(one) ? to : one).distinct().toList());
            }
        }
        return result;
    }
}
