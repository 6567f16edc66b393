package org.adduce.team.internal.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.team.internal.compare.Mentions;
import org.adduce.team.internal.compare.Touch;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;

/** Tells what somebody changed from what only followed from a deletion: an element that ceased to speak of what is gone was not changed. */
final class Seriousness {

    private final Side side;

    Seriousness(Side side) {
        this.side = side;
    }

    /** Whether a side changed an element itself. */
    boolean isSerious(Touch touch) {
        return touch.isMoved() || touch.traits().stream().anyMatch(trait -> isSerious(trait, touch.before(), touch.after()));
    }

    /** Whether a side gave a feature another value itself. */
    boolean isSerious(Trait trait, Element was, Element is) {
        if (Traits.isContainment(trait.feature())) {
            return !commonOrder(trait, was, is).equals(commonOrder(trait, is, was));
        }
        if (trait.feature() == Literals.QUOTE__STATE && isLostWithAnchors(was, is)) {
            return false;
        }
        if (!Mentions.canMention(trait)) {
            return true;
        }
        var before = trait.keys(was);
        var after = trait.keys(is);
        if (!trait.isMany()) {
            return before.isEmpty() || !speaksOfGone(before.getFirst()) || !after.isEmpty() && trait.refers();
        }
        var left = before.stream().filter(key -> after.contains(key) || !speaksOfGone(key)).toList();
        return trait.isOrdered() ? !left.equals(after) : !Set.copyOf(left).equals(Set.copyOf(after));
    }

    private boolean speaksOfGone(Object key) {
        return Mentions.any(key, side.delta().removed()::containsKey);
    }

    private boolean isLostWithAnchors(Element was, Element is) {
        return is instanceof Quote after && after.getState() == QuoteState.LOST && was instanceof Quote before
                && before.getAnchors().stream().anyMatch(this::speaksOfGone);
    }

    private static List<Object> commonOrder(Trait trait, Element one, Element other) {
        var common = new HashSet<>(trait.keys(other));
        return trait.keys(one).stream().filter(common::contains).toList();
    }
}
