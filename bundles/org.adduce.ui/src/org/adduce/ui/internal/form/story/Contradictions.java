package org.adduce.ui.internal.form.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.adduce.core.query.Folding;
import org.adduce.model.Claim;
import org.adduce.model.Quantity;

/** Claims that put the same measure of the same thing in a range apart from a claim's own. */
final class Contradictions {

    private final Claim claim;
    private final Derived derived;

    Contradictions(Claim claim, Derived derived) {
        this.claim = claim;
        this.derived = derived;
    }

    List<Passage> passages() {
        if (claim.getQuantities().isEmpty()) {
            return List.of();
        }
        var others = derived.dossier().root().getClaims().stream().filter(other -> other != claim && contradicts(other)).toList();
        return Lines.names(others);
    }

    private boolean contradicts(Claim other) {
        return other.getQuantities().stream().anyMatch(theirs -> claim.getQuantities().stream().anyMatch(own -> isApart(own, theirs)));
    }

    private static boolean isApart(Quantity one, Quantity other) {
        return isSameMeasure(one, other) && (isBelow(one, other) || isBelow(other, one));
    }

    private static boolean isSameMeasure(Quantity one, Quantity other) {
        return one.getMeasure() != null && other.getMeasure() != null
                && Folding.fold(one.getMeasure()).equals(Folding.fold(other.getMeasure()))
                && one.getOf() == other.getOf() && one.getRelativeTo() == other.getRelativeTo()
                && Objects.equals(one.getUnit(), other.getUnit()) && Objects.equals(one.getBasis(), other.getBasis());
    }

    private static boolean isBelow(Quantity lower, Quantity upper) {
        var top = top(lower);
        var bottom = bottom(upper);
        return top != null && bottom != null && top.compareTo(bottom) < 0;
    }

    /** The greatest it may be; null where nothing bounds it. */
    private static BigDecimal top(Quantity quantity) {
        return switch (quantity.getComparator()) {
            case EQUAL, ABOUT -> quantity.getHigh() == null ? quantity.getLow() : quantity.getHigh();
            case AT_MOST -> quantity.getHigh() == null ? quantity.getLow() : quantity.getHigh();
            case BETWEEN -> quantity.getHigh();
            case AT_LEAST -> null;
        };
    }

    /** The least it may be; null where nothing bounds it. */
    private static BigDecimal bottom(Quantity quantity) {
        return switch (quantity.getComparator()) {
            case EQUAL, ABOUT -> quantity.getLow() == null ? quantity.getHigh() : quantity.getLow();
            case AT_LEAST -> quantity.getLow() == null ? quantity.getHigh() : quantity.getLow();
            case BETWEEN -> quantity.getLow();
            case AT_MOST -> null;
        };
    }
}
