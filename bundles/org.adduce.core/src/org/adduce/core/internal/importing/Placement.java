package org.adduce.core.internal.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.adduce.model.Snapshot;
import org.eclipse.emf.ecore.EObject;

/** Decides what becomes of each item of a proposal, and makes the new elements, still without values and detached. */
final class Placement {

    private final Dossier dossier;
    private final Targets targets;
    private final Ledger ledger;
    private final ActorMatch actors;
    private final Problems problems;
    private final Set<Key> original;
    private final Needs needs;
    private final Containers containers = new Containers();
    private final Map<Key, Fate> fates = new LinkedHashMap<>();
    private final Map<UUID, Item> byId = new HashMap<>();
    /** Items that wait for the one with this id to be placed. */
    private final Map<UUID, List<Item>> waiting = new LinkedHashMap<>();

    /**
     * A placement in a dossier.
     *
     * @param original the keys of all that was found, of which a reviewer may have dropped some
     */
    Placement(Dossier dossier, Targets targets, Ledger ledger, Problems problems, Set<Key> original) {
        this.dossier = dossier;
        this.targets = targets;
        this.ledger = ledger;
        this.problems = problems;
        this.original = original;
        this.actors = new ActorMatch(dossier, problems);
        this.needs = new Needs(byId, id -> ledger.has(id) || targets.standing(id).isPresent());
    }

    /** Where the new elements wait to enter the dossier. */
    Containers containers() {
        return containers;
    }

    /** Places every item, each after what it stands in, and gives what became of them. */
    Map<Key, Fate> place(Collection<Item> items) {
        items.forEach(item -> byId.put(targets.id(item.key()), item));
        items.forEach(this::offer);
        waiting.values().forEach(stuck -> stuck.forEach(item -> fates.put(item.key(), leaveOut(item, Messages.Item_circle))));
        return fates;
    }

    private void offer(Item first) {
        var ready = new ArrayDeque<>(List.of(first));
        while (!ready.isEmpty()) {
            var item = ready.poll();
            var missing = missing(item);
            if (missing.isPresent()) {
                waiting.computeIfAbsent(missing.get(), id -> new ArrayList<>()).add(item);
            } else {
                var id = targets.id(item.key());
                fates.put(item.key(), decide(item));
                ready.addAll(Optional.ofNullable(waiting.remove(id)).orElse(List.of()));
            }
        }
    }

    /** The item that has to be placed before this one and is not yet. */
    private Optional<UUID> missing(Item item) {
        return item.parent().map(targets::id).filter(this::isToCome).or(() -> chosen(item).filter(this::isToCome));
    }

    private boolean isToCome(UUID id) {
        var item = byId.get(id);
        return item != null && !fates.containsKey(item.key());
    }

    private static Optional<UUID> chosen(Item item) {
        return item.value(ModelPackage.Literals.ELEMENT__ID).filter(UUID.class::isInstance).map(UUID.class::cast);
    }

    private Fate decide(Item item) {
        if (item.type().isAbstract() || item.type() == ModelPackage.Literals.DOSSIER || !ModelPackage.Literals.ELEMENT.isSuperTypeOf(item.type())) {
            return leaveOut(item, Messages.Item_abstract);
        }
        var fate = chosen(item).flatMap(id -> same(item, id)).or(() -> standing(item)).or(() -> found(item)).orElseGet(() -> create(item));
        fate.asElement().ifPresent(element -> bring(item, element));
        return fate;
    }

    private void bring(Item item, Element element) {
        targets.bring(targets.id(item.key()), element);
        if (item.value(ModelPackage.Literals.ELEMENT__FORMER_IDS).orElse(null) instanceof List<?> former) {
            former.stream().filter(UUID.class::isInstance).forEach(id -> targets.bring((UUID) id, element));
        }
    }

    private Optional<Fate> same(Item item, UUID id) {
        var element = targets.element(id).filter(item.type()::isInstance);
        if (element.isEmpty()) {
            problems.warn(item, Messages.bind(Messages.Item_noSuchElement, ItemNames.of(item)));
        }
        return element.map(there -> new Fate.Same(there, true));
    }

    private Optional<Fate> standing(Item item) {
        var there = targets.standing(targets.id(item.key()));
        if (there.isPresent() && !item.type().isInstance(there.get())) {
            return Optional.of(leaveOut(item, Messages.Item_otherKind));
        }
        if (there.orElse(null) instanceof Snapshot snapshot && isOther(item, snapshot)) {
            return Optional.of(furtherSnapshot(item));
        }
        return there.map(Fate.Known::new);
    }

    private static boolean isOther(Item item, Snapshot snapshot) {
        return item.value(ModelPackage.Literals.SNAPSHOT__TEXT).map(text -> !Characters.keepable(text.toString()).equals(snapshot.getText()))
                .orElse(false);
    }

    /** A captured text is never edited: another text under the same key is a further snapshot, with a key of its own. */
    private Fate furtherSnapshot(Item item) {
        var text = item.value(ModelPackage.Literals.SNAPSHOT__TEXT).orElseThrow().toString();
        targets.move(item.key(), item.key().snapshot(text).id());
        return standing(item).orElseGet(() -> create(item));
    }

    private Optional<Fate> found(Item item) {
        return targets.alias(targets.id(item.key())).filter(item.type()::isInstance).or(() -> actors.find(item))
                .map(element -> new Fate.Same(element, false));
    }

    private Fate create(Item item) {
        var id = targets.id(item.key());
        if (ledger.has(id) && !(ledger.entries(id).equals(Entries.UNNEEDED) && needs.areFor(item.key()))) {
            return new Fate.Dropped();
        }
        if (item.parent().isEmpty()) {
            return createIn(dossier, item);
        }
        var parent = item.parent().get();
        return switch (fates.get(parent)) {
            case Fate.Dropped dropped -> dropped;
            case Fate.LeftOut leftOut -> leftOut;
            case Fate.Same same when !same.isChosen() -> new Fate.LeftOut();
            case Fate fate -> createIn(fate.asElement().orElseThrow(), item);
            case null -> createOutside(parent, item);
        };
    }

    /** In something that the proposal does not bring: it is in the dossier, or a reviewer or somebody before dropped it. */
    private Fate createOutside(Key parent, Item item) {
        var container = targets.element(parent);
        if (container.isPresent()) {
            return createIn(container.get(), item);
        }
        return original.contains(parent) || targets.isDropped(parent) ? new Fate.Dropped() : leaveOut(item, Messages.Item_noContainer);
    }

    private Fate createIn(EObject wanted, Item item) {
        var container = containers.within(wanted, item.type());
        if (container != wanted) {
            problems.warn(item, Messages.bind(Messages.Item_deep, ItemNames.of(item)));
        }
        var feature = Containers.feature(container, item.type());
        if (feature.isEmpty()) {
            return leaveOut(item, Messages.Item_wrongContainer);
        }
        if (containers.isTaken(container, feature.get())) {
            return leaveOut(item, Messages.Item_taken);
        }
        var element = (Element) ModelFactory.eINSTANCE.create(item.type());
        element.setId(targets.id(item.key()));
        containers.add(container, feature.get(), element);
        return new Fate.Created(element);
    }

    private Fate leaveOut(Item item, String message) {
        problems.warn(item, Messages.bind(message, ItemNames.of(item)));
        return new Fate.LeftOut();
    }
}
