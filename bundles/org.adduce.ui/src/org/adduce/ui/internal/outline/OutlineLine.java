package org.adduce.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of an outline and the lines within it. Two lines are the same if they stand for the same, so that what a person
 * unfolded stays unfolded when the outline is made anew.
 */
public final class OutlineLine {

    private final Object subject;
    /** Null at the top. */
    private final OutlineLine outer;
    private final List<OutlineLine> inner = new ArrayList<>();

    /** A line at the top. */
    public OutlineLine(Object subject) {
        this(subject, null);
    }

    private OutlineLine(Object subject, OutlineLine outer) {
        this.subject = subject;
        this.outer = outer;
    }

    /** Adds a line within this one. */
    public OutlineLine add(Object inside) {
        var line = new OutlineLine(inside, this);
        inner.add(line);
        return line;
    }

    /** What the line stands for. */
    public Object subject() {
        return subject;
    }

    /** The line this one stands in. */
    public Optional<OutlineLine> outer() {
        return Optional.ofNullable(outer);
    }

    /** The lines within this one, from the top. */
    public List<OutlineLine> inner() {
        return inner;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineLine line && subject.equals(line.subject);
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }

    @Override
    public String toString() {
        return subject.toString();
    }
}
