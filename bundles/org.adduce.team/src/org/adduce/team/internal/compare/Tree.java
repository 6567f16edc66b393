package org.adduce.team.internal.compare;

import java.util.List;
import java.util.function.Consumer;
import org.adduce.model.Element;

/** Goes through elements and what they contain. */
public final class Tree {

    private Tree() {
    }

    /** Shows an element and everything in it to a visitor, containers first. The visitor must not change what contains what. */
    public static void walk(Element top, Consumer<Element> visitor) {
        visitor.accept(top);
        for (var trait : Traits.of(top.eClass()).contained()) {
            if (trait.isSet(top)) {
                children(trait, top).forEach(child -> walk(child, visitor));
            }
        }
    }

    /** The elements that one of an element's features holds. */
    public static List<Element> children(Trait trait, Element element) {
        return Comparison.elements(trait, element);
    }
}
