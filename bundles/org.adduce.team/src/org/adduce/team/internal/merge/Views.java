package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.team.internal.compare.Mentions;
import org.adduce.team.internal.compare.Trait;

/**
 * What a side says by a feature, as if the deletions that are contested had not been made: what ceased to speak of an
 * element that stays speaks of it still.
 */
final class Views {

    private Views() {
    }

    /** The keys of a side's values. */
    static List<Object> keys(Side side, Trait trait, Element element, Optional<Element> before) {
        var keys = trait.keys(element);
        if (side.revived().isEmpty() || before.isEmpty()) {
            return keys;
        }
        if (trait.feature() == Literals.QUOTE__STATE) {
            return state(side, trait, keys, before.get());
        }
        return Mentions.canMention(trait) ? kept(side, trait, keys, before.get()) : keys;
    }

    private static List<Object> kept(Side side, Trait trait, List<Object> keys, Element before) {
        var old = trait.keys(before);
        if (!trait.isMany()) {
            boolean isLoosened = !old.isEmpty() && speaksOfRevived(side, old.getFirst())
                    && (keys.isEmpty() || !trait.refers() && Mentions.of(keys.getFirst()).isEmpty());
            return isLoosened ? old : keys;
        }
        var all = new ArrayList<>(keys);
        for (int i = 0; i < old.size(); i++) {
            if (!keys.contains(old.get(i)) && speaksOfRevived(side, old.get(i))) {
                all.add(Math.min(i, all.size()), old.get(i));
            }
        }
        return all;
    }

    private static List<Object> state(Side side, Trait trait, List<Object> keys, Element before) {
        boolean wasAnchoredThere = before instanceof Quote quote && quote.getAnchors().stream().anyMatch(anchor -> speaksOfRevived(side, anchor));
        return wasAnchoredThere && keys.contains(QuoteState.LOST) ? trait.keys(before) : keys;
    }

    /** Whether an old value of an element spoke of what a side deleted and what stays. */
    static boolean speaksOfRevived(Side side, Object key) {
        return Mentions.any(key, side.revived()::contains);
    }
}
