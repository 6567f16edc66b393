package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.adduce.team.internal.compare.Index;
import org.adduce.team.internal.compare.Mentions;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;
import org.adduce.team.internal.compare.Tree;

/** Makes all in one version that speaks of elements by old ids speak of them by new ones. */
final class Rewriting {

    private final Index index;
    private final Map<UUID, UUID> newIds;

    Rewriting(Index index, Map<UUID, UUID> newIds) {
        this.index = index;
        this.newIds = newIds;
    }

    void run() {
        if (!newIds.isEmpty()) {
            var target = new Target(index);
            Tree.walk(index.dossier(), element -> rewrite(element, target));
        }
    }

    private void rewrite(Element element, Target target) {
        for (var trait : Traits.of(element.eClass()).own()) {
            if (Mentions.canMention(trait) && Mentions.of(trait, element).stream().anyMatch(newIds::containsKey)) {
                rewrite(element, trait, target);
            }
        }
    }

    private void rewrite(Element element, Trait trait, Target target) {
        var keys = new ArrayList<Object>();
        trait.keys(element).stream().map(this::rewritten).filter(key -> !keys.contains(key)).forEach(keys::add);
        target.put(element, trait, keys, List.of(element));
    }

    private Object rewritten(Object key) {
        return switch (key) {
            case UUID id -> newIds.getOrDefault(id, id);
            case Anchor anchor -> new Anchor(newIds.getOrDefault(anchor.snapshot(), anchor.snapshot()), anchor.start(), anchor.end());
            case When when -> rewritten(when);
            default -> key;
        };
    }

    private When rewritten(When when) {
        var text = when.text();
        for (var id : when.anchors()) {
            text = text.replace(id.toString(), newIds.getOrDefault(id, id).toString());
        }
        return When.parse(text);
    }
}
