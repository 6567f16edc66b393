package org.adduce.core.internal.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.InternalEObject;

/** Goes through an element and what it contains, containers first, a little at a time; nothing may change in between. */
public final class SlicedWalk {

    /** The clock is asked once in so many elements. */
    private static final int BETWEEN_LOOKS = 64;

    private final Deque<Iterator<? extends Element>> open = new ArrayDeque<>();
    private final Consumer<Element> visitor;

    /** Begins before {@code top}. */
    public SlicedWalk(Element top, Consumer<Element> visitor) {
        this.visitor = visitor;
        open.push(List.of(top).iterator());
    }

    /** Goes on for about a time; whether all was seen. */
    public boolean work(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        for (int i = 1; !open.isEmpty() && (i % BETWEEN_LOOKS != 0 || System.nanoTime() < end); i++) {
            step();
        }
        return open.isEmpty();
    }

    private void step() {
        var next = open.peek();
        if (next.hasNext()) {
            var element = next.next();
            visitor.accept(element);
            enter(element);
        } else {
            open.pop();
        }
    }

    @SuppressWarnings("unchecked")
    private void enter(Element element) {
        for (var feature : Anatomy.of(element.eClass()).contained()) {
            if (element.eIsSet(feature)) {
                var value = ((InternalEObject) element).eGet(feature, false);
                open.push((value instanceof List<?> many ? (List<Element>) many : List.of((Element) value)).iterator());
            }
        }
    }
}
