package org.adduce.core.internal.file;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    /** The values in order: mostly the list itself, which is in order as a file gave it. */
    static List<?> sorted(List<?> values, Comparator<Object> order) {
        for (int i = values.size() - 1; i > 0; i--) {
            if (order.compare(values.get(i - 1), values.get(i)) > 0) {
                var array = values.toArray();
                Arrays.sort(array, order);
                return Arrays.asList(array);
            }
        }
        return values;
    }
}
