package org.adduce.core.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.adduce.model.Quantity;

/**
 * What a quantity may be at the least and at the most, in the base units of its unit. "About" leaves a tenth on either side.
 *
 * @param low the least; empty where nothing bounds it
 * @param high the most; empty where nothing bounds it
 * @since 1.0
 */
public record Span(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    private static final BigDecimal ABOUT = new BigDecimal("0.1");
    /** Units that are converted are mean ones (a month, a year), so nothing is apart by less than this share. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    /** The span of a quantity. */
    public static Span of(Quantity quantity) {
        var low = Optional.ofNullable(quantity.getLow()).or(() -> Optional.ofNullable(quantity.getHigh()));
        var high = Optional.ofNullable(quantity.getHigh()).or(() -> Optional.ofNullable(quantity.getLow()));
        var span = switch (quantity.getComparator()) {
            case EQUAL -> new Span(low, high);
            case ABOUT -> new Span(low, high).wider(ABOUT);
            case AT_LEAST -> new Span(low, Optional.empty());
            case AT_MOST -> new Span(Optional.empty(), high);
            case BETWEEN -> new Span(Optional.ofNullable(quantity.getLow()), Optional.ofNullable(quantity.getHigh()));
        };
        return span.ordered().times(Unit.of(quantity.getUnit()).factor());
    }

    /** Bounds that were typed the wrong way round mean the same. */
    private Span ordered() {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0 ? new Span(high, low) : this;
    }

    private Span times(BigDecimal factor) {
        return new Span(low.map(bound -> bound.multiply(factor, MathContext.DECIMAL64)), high.map(bound -> bound.multiply(factor, MathContext.DECIMAL64)));
    }

    private Span wider(BigDecimal share) {
        return new Span(low.map(bound -> bound.subtract(bound.abs().multiply(share))), high.map(bound -> bound.add(bound.abs().multiply(share))));
    }

    /** The span with the room that converting its unit asks for. */
    Span rounded() {
        return wider(ROUNDING);
    }

    /** Whether no number lies in both. */
    public boolean isApartFrom(Span other) {
        return isBelow(other) || other.isBelow(this);
    }

    /** Whether all of it is less than all of another. */
    public boolean isBelow(Span other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }
}
