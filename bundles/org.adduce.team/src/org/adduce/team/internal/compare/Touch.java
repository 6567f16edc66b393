package org.adduce.team.internal.compare;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Element;

/** An element that is in both of two dossiers and not alike in them. */
public final class Touch {

    private final Element before;
    private final Element after;
    private final List<Trait> traits = new ArrayList<>(2);
    private boolean isMoved;

    Touch(Element before, Element after) {
        this.before = before;
        this.after = after;
    }

    void add(Trait trait) {
        traits.add(trait);
    }

    void move() {
        isMoved = true;
    }

    /** As it was. */
    public Element before() {
        return before;
    }

    /** As it is. */
    public Element after() {
        return after;
    }

    /** The features that differ; of those that hold elements the ordered ones, if other elements stand in them or in another order. */
    public List<Trait> traits() {
        return traits;
    }

    /** Whether it stands in another element, or in another of its features. */
    public boolean isMoved() {
        return isMoved;
    }
}
