package org.adduce.core.importing.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Names;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage;

/**
 * Two names that may be one person under two spellings.
 *
 * @param kept the fuller of the two names
 * @param keptKey its key
 * @param other the other name
 * @param otherKey its key
 * @param likelihood how alike they are, 0 to 1
 * @since 1.0
 */
public record Kinship(String kept, Key keptKey, String other, Key otherKey, double likelihood) {

    /**
     * An actor a dossier has.
     *
     * @param id its id
     * @param name its name, or one of its aliases
     */
    public record Known(UUID id, String name) {
    }

    private record Named(String name, Key key, boolean isKnown) {
    }

    static List<Kinship> among(Proposal proposal, List<Known> known) {
        var names = new ArrayList<Named>();
        known.forEach(actor -> names.add(new Named(actor.name(), Key.element(actor.id()), true)));
        proposal.items(ModelPackage.Literals.ACTOR).filter(item -> item.value(ModelPackage.Literals.ELEMENT__ID).isEmpty())
                .forEach(item -> names.add(named(item)));
        var pairs = new ArrayList<Kinship>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pair(names.get(i), names.get(j), pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble(Kinship::likelihood).reversed());
        return pairs;
    }

    private static Named named(Item item) {
        return new Named(item.value(ModelPackage.Literals.ACTOR__NAME).map(String.class::cast).orElse(""), item.key(), false);
    }

    /** Two that the dossier tells apart are two, and equal names are one already. */
    private static void pair(Named one, Named other, List<Kinship> pairs) {
        var a = Names.fold(one.name());
        var b = Names.fold(other.name());
        if (other.isKnown() || a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return;
        }
        double likelihood = Spelling.likeness(a, b);
        if (likelihood > 0) {
            boolean oneLeads = one.isKnown() || one.name().length() >= other.name().length();
            pairs.add(oneLeads ? new Kinship(one.name(), one.key(), other.name(), other.key(), likelihood)
                    : new Kinship(other.name(), other.key(), one.name(), one.key(), likelihood));
        }
    }
}
