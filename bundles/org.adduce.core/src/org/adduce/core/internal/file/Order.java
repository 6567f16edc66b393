package org.adduce.core.internal.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import org.adduce.model.Element;

/** The order in which sets are written, which is no order a reader depends on but one that is always the same. */
final class Order {

    /** Elements by their ids as text. */
    static final Comparator<Object> BY_ID = (a, b) -> IdText.compare(idOf(a), idOf(b));

    private Order() {
    }

    /** The id of an element, without which it cannot be written. */
    static UUID idOf(Object element) {
        var id = ((Element) element).getId();
        if (id == null) {
            throw new UnwritableText("It has no id. Give it one before it enters the dossier.");
        }
        return id;
    }

    /** Texts by their code points, as their UTF-8 bytes compare; Java's own order differs beyond U+FFFF. */
    static int compareTexts(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y) ? x - y : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }

    /** The values in order; mostly they are in order already, as a file gave them. */
    static Object[] sorted(Collection<?> values, Comparator<Object> order) {
        var array = values.toArray();
        for (int i = 1; i < array.length; i++) {
            if (order.compare(array[i - 1], array[i]) > 0) {
                Arrays.sort(array, order);
                return array;
            }
        }
        return array;
    }
}
