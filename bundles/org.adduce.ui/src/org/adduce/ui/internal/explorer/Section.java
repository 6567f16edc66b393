package org.adduce.ui.internal.explorer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.adduce.model.Element;

/** Elements of a group that belong together. Two are the same if they stand for the same in the same group, whatever they hold. */
final class Section {

    private final GroupNode group;
    private final Heading heading;
    private final List<Element> elements;

    /**
     * What holds the elements of a section together.
     *
     * @param label what it is called
     * @param rank where it stands among others; those of one rank by name
     * @param element the question or topic it stands for, if it does
     * @param folded the label without case and accents, for sorting
     */
    record Heading(String label, int rank, Optional<Element> element, String folded) {

        static Heading of(String label, int rank, Optional<Element> element) {
            return new Heading(label, rank, element, FoldedText.of(label));
        }

        /** One is looked up for each of many elements, and many may be called the same. */
        @Override
        public int hashCode() {
            return element.isPresent() ? element.get().hashCode() : label.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Heading heading && rank == heading.rank && element.equals(heading.element) && label.equals(heading.label);
        }
    }

    Section(GroupNode group, Heading heading, List<Element> elements) {
        this.group = group;
        this.heading = heading;
        this.elements = List.copyOf(elements);
    }

    GroupNode group() {
        return group;
    }

    Heading heading() {
        return heading;
    }

    List<Element> elements() {
        return elements;
    }

    private Object key() {
        return heading.element().<Object>map(element -> element).orElse(heading.label());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Section section && group == section.group && key().equals(section.key());
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, key());
    }
}
