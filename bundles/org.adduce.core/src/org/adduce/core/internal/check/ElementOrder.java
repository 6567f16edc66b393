package org.adduce.core.internal.check;

import java.util.Comparator;
import org.adduce.model.Element;

/** An order of elements that does not depend on how they lie in memory. */
final class ElementOrder {

    static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private ElementOrder() {
    }
}
