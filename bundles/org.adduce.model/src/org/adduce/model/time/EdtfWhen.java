package org.adduce.model.time;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A time written in EDTF, independent of other elements.
 *
 * @since 1.0
 */
public final class EdtfWhen implements When {

    private final String text;
    private final Expression expression;

    // reckoned when first asked for: loading a file reads a time a million times and asks of few. Bounds are immutable,
    // so that threads that race here at worst reckon twice
    private Bounds bounds;

    EdtfWhen(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public WhenType type() {
        return expression.type();
    }

    @Override
    public Bounds bounds() {
        var known = bounds;
        if (known == null) {
            known = expression.bounds();
            bounds = known;
        }
        return known;
    }

    @Override
    public Bounds resolve(Function<UUID, Optional<Bounds>> anchors) {
        return bounds();
    }

    @Override
    public Set<UUID> anchors() {
        return Set.of();
    }

    @Override
    public boolean isApproximate() {
        return expression.marks().isApproximate();
    }

    @Override
    public boolean isUncertain() {
        return expression.marks().isUncertain();
    }

    @Override
    public End start() {
        return bounds().earliest() == Bound.UNKNOWN ? End.UNKNOWN : expression.start();
    }

    @Override
    public End end() {
        return bounds().latest() == Bound.UNKNOWN ? End.UNKNOWN : expression.end();
    }

    Expression expression() {
        return expression;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfWhen when && text.equals(when.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
