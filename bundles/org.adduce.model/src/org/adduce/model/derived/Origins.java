package org.adduce.model.derived;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;

/**
 * How many independent sources a claim has: the distinct roots of what its assertions pass on. Roots are one if the same
 * actor (or the owner of the account) said them at the same place; roots without a place count once a speaker. So a
 * hundred who repeat one post are one origin.
 *
 * @since 1.0
 */
public final class Origins {

    private Origins() {
    }

    /** The origins of a claim. Goes through the whole dossier; who asks for many claims keeps an {@link AssertionsByClaim}. */
    public static Set<Origin> of(Claim claim) {
        var dossier = claim.dossier();
        return dossier == null ? Set.of() : of(AssertionsByClaim.of(dossier).on(claim));
    }

    /** The origins of what some assertions say, in the order of the assertions. */
    public static Set<Origin> of(Collection<Assertion> assertions) {
        var origins = new LinkedHashSet<Origin>();
        roots(assertions).forEach(root -> origins.add(origin(root)));
        return origins;
    }

    /**
     * The assertions at the beginning of the chains of reports that lead to some assertions: those that pass nothing on.
     * A circle of reports has no beginning and gives none.
     */
    public static Set<Assertion> roots(Collection<Assertion> assertions) {
        var roots = new LinkedHashSet<Assertion>();
        var seen = new HashSet<Assertion>();
        var open = new ArrayDeque<>(assertions);
        while (!open.isEmpty()) {
            var assertion = open.poll();
            if (seen.add(assertion)) {
                List<Assertion> passedOn = assertion.getReports();
                open.addAll(passedOn);
                if (passedOn.isEmpty()) {
                    roots.add(assertion);
                }
            }
        }
        return roots;
    }

    /** The origin that an assertion is if it passes nothing on. */
    public static Origin origin(Assertion root) {
        return new Origin(Optional.ofNullable(root.getSpeaker()).map(Origins::owner), place(root));
    }

    /** Who is behind an actor: the owner of the account, and of the owner in turn; the actor itself where there is none. */
    public static Actor owner(Actor actor) {
        var seen = new HashSet<Actor>();
        var owner = actor;
        while (owner.getOwner() != null && seen.add(owner)) {
            owner = owner.getOwner();
        }
        return owner;
    }

    private static Optional<Element> place(Assertion assertion) {
        if (assertion.getUtterance() != null) {
            return Optional.of(original(assertion.getUtterance()));
        }
        return assertion.getQuotes().isEmpty() ? Optional.empty() : Optional.ofNullable(Tree.sourceOf(assertion));
    }

    /** Words quoted from a voice of the dossier were said there. */
    private static Utterance original(Utterance utterance) {
        var seen = new HashSet<Utterance>();
        var original = utterance;
        while (original.getQuotes() != null && seen.add(original)) {
            original = original.getQuotes();
        }
        return original;
    }
}
