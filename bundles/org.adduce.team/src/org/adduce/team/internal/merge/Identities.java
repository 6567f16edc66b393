package org.adduce.team.internal.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.team.internal.compare.Index;

/**
 * Gives elements that are one the same id in all three versions, before these are compared: what one side merged into
 * another element is merged on the other side too, and what both sides imported anew is one.
 */
final class Identities {

    private final Index base;
    private final Index ours;
    private final Index theirs;
    private final Map<Index, Map<UUID, UUID>> renamed = new LinkedHashMap<>();

    private Identities(Index base, Index ours, Index theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        List.of(base, ours, theirs).forEach(index -> renamed.put(index, new LinkedHashMap<>()));
    }

    static void align(Index base, Index ours, Index theirs) {
        var identities = new Identities(base, ours, theirs);
        identities.follow(ours, theirs);
        identities.follow(theirs, ours);
        new Newcomers(base, ours, theirs).pairs().forEach(identities::unite);
        identities.renamed.forEach((index, ids) -> new Rewriting(index, ids).run());
    }

    /** Does on the other side, and in what both were made from, what a side did when it merged elements. */
    private void follow(Index side, Index other) {
        for (var heir : List.copyOf(side.heirs())) {
            for (var former : List.copyOf(heir.getFormerIds())) {
                if (!side.has(former) && isOfClass(other, former, heir) | isOfClass(base, former, heir)) {
                    absorb(side, other, heir, former);
                }
            }
        }
    }

    private static boolean isOfClass(Index index, UUID id, Element like) {
        return index.find(id).filter(element -> element.eClass() == like.eClass()).isPresent();
    }

    private void absorb(Index side, Index other, Element heir, UUID former) {
        var heirs = other.find(former).filter(element -> element.getFormerIds().contains(heir.getId()));
        if (heirs.isPresent() && !other.has(heir.getId()) && former.toString().compareTo(heir.getId().toString()) < 0) {
            // merged into each other, the other way round on either side: the smaller id stays
            var larger = heir.getId();
            rename(side, larger, former);
            into(base, larger, former);
        } else {
            into(other, former, heir.getId());
            into(base, former, heir.getId());
        }
    }

    /** In one version an element becomes part of another, or this in case there is no such other. */
    private void into(Index index, UUID former, UUID heir) {
        if (!index.has(former)) {
            return;
        }
        if (index.has(heir)) {
            new Absorption(index, base).absorb(index.get(heir), index.get(former));
            renamed.get(index).put(former, heir);
        } else {
            rename(index, former, heir);
        }
    }

    private void unite(Newcomers.Pair pair) {
        var one = pair.ours().getId();
        var other = pair.theirs().getId();
        if (one.toString().compareTo(other.toString()) <= 0) {
            rename(theirs, other, one);
        } else {
            rename(ours, one, other);
        }
    }

    private void rename(Index index, UUID former, UUID id) {
        var element = index.get(former);
        element.setId(id);
        if (!element.getFormerIds().contains(former)) {
            element.getFormerIds().add(former);
        }
        element.getFormerIds().remove(id);
        index.remove(former);
        index.put(id, element);
        renamed.get(index).put(former, id);
    }
}
