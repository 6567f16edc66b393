package org.adduce.core.insight;

import org.adduce.model.Claim;
import org.adduce.model.Quantity;

/**
 * Two quantities of two claims that cannot both be right: the same measure of the same thing in ranges apart.
 *
 * @param own what the claim that was asked about says
 * @param other what another claim says
 * @since 1.0
 */
public record Contradiction(Quantity own, Quantity other) {

    /** The claim that says otherwise. */
    public Claim claim() {
        return (Claim) other.eContainer();
    }

    /** Whether the other claim puts it higher. */
    public boolean isHigher() {
        return Span.of(own).isBelow(Span.of(other));
    }
}
