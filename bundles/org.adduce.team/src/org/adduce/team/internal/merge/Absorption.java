package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.team.internal.compare.Index;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;
import org.adduce.team.internal.compare.Tree;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Merges an element into another of one version: lists are joined, a single value fills what is empty, or stands if it is
 * the one that was changed there. All that refers to it is rewritten afterwards.
 */
final class Absorption {

    private final Index index;
    private final Index base;
    private final Target target;

    /** {@code base} is what the version was made from. */
    Absorption(Index index, Index base) {
        this.index = index;
        this.base = base;
        this.target = new Target(index);
    }

    void absorb(Element heir, Element former) {
        rememberName(heir, former);
        for (var trait : Traits.of(heir.eClass()).own()) {
            if (trait.isSet(former)) {
                join(heir, former, trait);
            }
        }
        heir.getFormerIds().remove(heir.getId());
        if (!heir.getFormerIds().contains(former.getId())) {
            heir.getFormerIds().add(former.getId());
        }
        Traits.of(heir.eClass()).contained().forEach(trait -> moveChildren(heir, former, trait));
        EcoreUtil.remove(former);
        index.remove(former.getId());
    }

    /** An actor goes on to be known by the name it had. */
    private static void rememberName(Element heir, Element former) {
        if (heir instanceof Actor actor && former instanceof Actor other && other.getName() != null && !other.getName().equals(actor.getName())
                && !actor.getAliases().contains(other.getName())) {
            actor.getAliases().add(other.getName());
        }
    }

    private void join(Element heir, Element former, Trait trait) {
        if (trait.isMany()) {
            var all = new ArrayList<>(trait.keys(heir));
            trait.keys(former).stream().filter(key -> !all.contains(key)).forEach(all::add);
            target.put(heir, trait, all, List.of(heir, former));
        } else if (trait.feature() == Literals.ELEMENT__NOTE && trait.isSet(heir)) {
            if (!heir.getNote().equals(former.getNote())) {
                heir.setNote(heir.getNote() + "\n\n" + former.getNote());
            }
        } else if (!trait.isSet(heir) || trait.feature() != Literals.ACTOR__NAME && isChanged(trait, former) && !isChanged(trait, heir)) {
            target.put(heir, trait, trait.keys(former), List.of(former));
        }
    }

    private boolean isChanged(Trait trait, Element element) {
        Optional<Element> before = base.find(element.getId());
        return index != base && before.filter(old -> old.eClass() == element.eClass() && !trait.isSame(old, element)).isPresent();
    }

    private void moveChildren(Element heir, Element former, Trait trait) {
        for (var child : List.copyOf(Tree.children(trait, former))) {
            if (trait.isMany() || !trait.isSet(heir)) {
                Arrivals.attach(child, heir, (EReference) trait.feature());
            } else {
                absorb(Tree.children(trait, heir).getFirst(), child);
            }
        }
    }
}
