package org.adduce.team.ui.internal.compare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.team.diff.Change;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One line of the tree of what is different. Two comparisons of the same give lines that are equal by their keys, so that what
 * is open and selected stays so.
 *
 * @param key what tells it from others
 * @param label its words
 * @param icon the name of its icon
 * @param fate what became of it
 * @param own the changes that it tells itself
 * @param children what lies beneath it
 */
public record Difference(Key key, String label, String icon, Fate fate, List<Change> own, List<Difference> children) {

    /** What lines can be. */
    public enum Sort {
        /** All elements of a class. */
        TYPE,
        /** An element. */
        ELEMENT,
        /** What it says by a feature. */
        FEATURE,
        /** One of several values of a feature. */
        ENTRY,
        /** Where it stands. */
        PLACE
    }

    /**
     * What tells a line from others.
     *
     * @param sort what it is
     * @param type the class of the element, or of the elements beneath it
     * @param element the element, where it is about one
     * @param feature the feature, where it is about one
     * @param value the value, where it is about one of several
     */
    public record Key(Sort sort, EClass type, Optional<UUID> element, Optional<EStructuralFeature> feature, String value) {
    }

    /** Copies its lists. */
    public Difference {
        own = List.copyOf(own);
        children = List.copyOf(children);
    }

    /** The same with other lines beneath it. */
    Difference with(List<Difference> others) {
        return new Difference(key, label, icon, fate, own, others);
    }

    /** All changes that it and what lies beneath it tell. */
    public List<Change> changes() {
        return lines().flatMap(line -> line.own.stream()).distinct().toList();
    }

    /** It and all beneath it, in the order in which they are read. */
    public Stream<Difference> lines() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Difference::lines));
    }

    /** Whether it is a difference by itself, to be stopped at on the way from one to the next. */
    boolean isStop() {
        return switch (key.sort()) {
            case TYPE -> false;
            case ELEMENT -> fate == Fate.ADDED || fate == Fate.REMOVED;
            case FEATURE, PLACE -> true;
            case ENTRY -> false;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Difference line && line.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
