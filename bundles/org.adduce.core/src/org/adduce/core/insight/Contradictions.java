package org.adduce.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adduce.core.query.Folding;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Quantity;
import org.adduce.model.derived.Dating;

/**
 * Which claims of a dossier contradict each other by their numbers: the same measure of the same thing, at times that
 * overlap, in units that can be converted, in ranges apart. Made once for a dossier as it is; used on one thread.
 *
 * @since 1.0
 */
public final class Contradictions {

    /** What quantities must have in common to be compared at all. */
    private record Measured(String measure, Element of, Element relativeTo, String basis, Map<String, Integer> dimension) {
    }

    private final Map<Measured, List<Quantity>> measured = new HashMap<>();
    private final Dating dating;

    private Contradictions(Dating dating) {
        this.dating = dating;
    }

    /** Goes through all quantities of a dossier once. */
    public static Contradictions in(Dossier dossier, Dating dating) {
        var found = new Contradictions(dating);
        dossier.getClaims().forEach(claim -> claim.getQuantities().forEach(found::add));
        return found;
    }

    private void add(Quantity quantity) {
        if (quantity.getMeasure() != null && !quantity.getMeasure().isBlank()) {
            measured.computeIfAbsent(key(quantity), any -> new ArrayList<>()).add(quantity);
        }
    }

    private static Measured key(Quantity quantity) {
        return new Measured(fold(quantity.getMeasure()), quantity.getOf(), quantity.getRelativeTo(), fold(quantity.getBasis()),
                Unit.of(quantity.getUnit()).dimension());
    }

    private static String fold(String text) {
        return text == null ? "" : Folding.fold(text);
    }

    /** What contradicts a claim, one entry a claim, the lowest number first. */
    public List<Contradiction> of(Claim claim) {
        var found = new LinkedHashMap<Claim, Contradiction>();
        for (var own : claim.getQuantities()) {
            for (var other : own.getMeasure() == null ? List.<Quantity>of() : measured.getOrDefault(key(own), List.of())) {
                if (other.eContainer() instanceof Claim saying && saying != claim && isApart(own, other) && isOfOneTime(claim, saying)) {
                    found.putIfAbsent(saying, new Contradiction(own, other));
                }
            }
        }
        return found.values().stream().sorted(Comparator.comparing(contradiction -> Span.of(contradiction.other()),
                Comparator.comparing(span -> span.low().or(span::high).orElseThrow()))).toList();
    }

    private static boolean isApart(Quantity own, Quantity other) {
        boolean isConverted = !Objects.equals(own.getUnit(), other.getUnit());
        return isConverted ? Span.of(own).rounded().isApartFrom(Span.of(other).rounded()) : Span.of(own).isApartFrom(Span.of(other));
    }

    /** A claim that tells no time is about any. */
    private boolean isOfOneTime(Claim one, Claim other) {
        if (one.getAbout() == null || other.getAbout() == null) {
            return true;
        }
        var first = dating.of(one.getAbout());
        var second = dating.of(other.getAbout());
        return first.earliestMillis() <= second.latestMillis() && second.earliestMillis() <= first.latestMillis();
    }
}
