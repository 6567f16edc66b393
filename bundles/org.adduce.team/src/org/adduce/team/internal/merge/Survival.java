package org.adduce.team.internal.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Conflict;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.team.internal.compare.Mentions;
import org.adduce.team.internal.compare.Touch;
import org.adduce.team.internal.compare.Traits;
import org.adduce.team.internal.compare.Tree;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds what one side deleted and the other needs: because it changed it, put something into it, or speaks of it now. Such a
 * deletion is as if it had not been made, with all it took along, until somebody settles the conflict.
 */
final class Survival {

    /** Without a value of which an element says nothing: a deletion takes along what would lose it. */
    private static final Set<EStructuralFeature> REQUIRED = Set.of(Literals.ASSERTION__CLAIM, Literals.ARGUMENT__CONCLUSION, Literals.ARGUMENT__PREMISES);

    private final Side deleter;
    private final Side keeper;
    private final Set<UUID> contested = new LinkedHashSet<>();
    private final Deque<Element> unseen = new ArrayDeque<>();
    private final Map<UUID, List<UUID>> dragged = new HashMap<>();

    private Survival(Side deleter, Side keeper) {
        this.deleter = deleter;
        this.keeper = keeper;
    }

    /** Revives what must stay; gives the tops of what was deleted, each with all in it, for which there is a conflict. */
    static Set<UUID> of(Side deleter, Side keeper) {
        if (deleter.delta().removed().isEmpty()) {
            return Set.of();
        }
        var survival = new Survival(deleter, keeper);
        survival.gatherDragged();
        survival.findNeeded();
        survival.follow();
        return survival.contested;
    }

    /** Whether an element was deleted on one side alone. */
    private boolean isDeleted(UUID id) {
        return deleter.delta().removed().containsKey(id) && !keeper.delta().removed().containsKey(id);
    }

    /** Who went with whom, as an assertion with its claim. */
    private void gatherDragged() {
        for (var element : deleter.delta().removed().values()) {
            for (var trait : Traits.of(element.eClass()).own()) {
                if (REQUIRED.contains(trait.feature())) {
                    Mentions.of(trait, element).forEach(id -> dragged.computeIfAbsent(id, any -> new ArrayList<>()).add(element.getId()));
                }
            }
        }
    }

    private void findNeeded() {
        keeper.delta().touched().forEach((id, touch) -> {
            if (isDeleted(id) && new Seriousness(keeper).isSerious(touch)) {
                contest(id);
            }
            needNewTargets(touch);
        });
        keeper.delta().added().values().forEach(element -> {
            contestIfDeleted(((Element) element.eContainer()).getId());
            Mentions.of(element).forEach(this::contestIfDeleted);
        });
        keeper.delta().removed().values().forEach(this::needIfSettled);
    }

    private void needNewTargets(Touch touch) {
        if (touch.isMoved()) {
            contestIfDeleted(((Element) touch.after().eContainer()).getId());
        }
        for (var trait : touch.traits()) {
            if (!Traits.isContainment(trait.feature())) {
                var targets = new LinkedHashSet<>(Mentions.of(trait, touch.after()));
                targets.removeAll(Mentions.of(trait, touch.before()));
                targets.forEach(this::contestIfDeleted);
            }
        }
    }

    /** Who settled a contested deletion by keeping the element decided that it stays. */
    private void needIfSettled(Element removed) {
        if (removed instanceof Conflict conflict && ConflictKey.DELETION.equals(conflict.getFeature()) && conflict.getSubject() != null) {
            contestIfDeleted(conflict.getSubject().getId());
        }
    }

    private void contestIfDeleted(UUID id) {
        if (isDeleted(id)) {
            contest(id);
        }
    }

    private void contest(UUID id) {
        if (keeper.find(id).filter(element -> !isManaged(element)).isPresent()) {
            contested.add(revive(id));
        }
    }

    /** What becomes of a conflict is decided with what it is about. */
    private static boolean isManaged(Element element) {
        return element instanceof Conflict conflict && ConflictKey.of(conflict).isPresent();
    }

    /** Revives all that was deleted together with an element; gives the top of it. */
    private UUID revive(UUID id) {
        var top = keeper.index().get(id);
        while (top.eContainer() instanceof Element container && isDeleted(container.getId())) {
            top = container;
        }
        if (!deleter.revived().contains(top.getId()) || !deleter.revived().contains(id)) {
            Tree.walk(top, element -> {
                if (isDeleted(element.getId()) && deleter.revived().add(element.getId())) {
                    unseen.add(element);
                }
            });
        }
        return top.getId();
    }

    private void follow() {
        while (!unseen.isEmpty()) {
            var element = unseen.remove();
            Mentions.of(element).stream().filter(id -> isDeleted(id) && !deleter.revived().contains(id)).toList().forEach(this::contest);
            dragged.getOrDefault(element.getId(), List.of()).stream().filter(this::isTop).forEach(this::revive);
        }
    }

    /** Whether an element was deleted by itself, and not with what it stood in. */
    private boolean isTop(UUID id) {
        return isDeleted(id) && keeper.index().get(id).eContainer() instanceof Element container && !isDeleted(container.getId());
    }
}
