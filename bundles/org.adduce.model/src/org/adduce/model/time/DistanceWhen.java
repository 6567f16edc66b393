package org.adduce.model.time;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A time measured from the times of other elements: a distance, or an interval that starts or ends with one.
 *
 * @since 1.0
 */
public final class DistanceWhen implements When {

    private final String text;
    private final Expression expression;

    DistanceWhen(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public WhenType type() {
        return WhenType.DISTANCE;
    }

    @Override
    public Bounds bounds() {
        return expression.bounds();
    }

    /**
     * {@inheritDoc}
     *
     * <p>A distance d from an anchor between e and l gives e + d to l + d, reckoned in UTC by the calendar: years and
     * months first, where a day that a month does not have becomes its last, then days, then the time.
     */
    @Override
    public Bounds resolve(Function<UUID, Optional<Bounds>> anchors) {
        return expression.bounds(anchors);
    }

    @Override
    public Set<UUID> anchors() {
        return expression.anchors();
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
        return expression.start();
    }

    @Override
    public End end() {
        return expression.end();
    }

    Expression expression() {
        return expression;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DistanceWhen when && text.equals(when.text);
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
