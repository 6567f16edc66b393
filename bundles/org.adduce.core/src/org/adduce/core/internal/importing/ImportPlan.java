package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.core.importing.Found;
import org.adduce.core.importing.ImportOutcome;
import org.adduce.core.importing.ImportPreview;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.Actor;
import org.adduce.model.Attachment;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.adduce.model.Snapshot;

/**
 * What applying a proposal will do, worked out without a change to the dossier: new elements are built detached, changes
 * of others are lined up. It holds as long as the dossier stays as it was.
 */
public final class ImportPlan {

    private final Proposal original;
    private final Map<Key, Item> originals;
    private final Ledger ledger;
    private final Targets targets;
    private final Problems problems;
    private final ItemSlots slots;
    /** For what a reviewer did not leave as it was: its faults are no longer anybody's concern. */
    private final ItemSlots muted;
    private final Containers containers;
    private final Map<Key, UUID> elements = new LinkedHashMap<>();
    private final Set<Key> createdKeys = new HashSet<>();
    private final Map<Key, List<String>> updatedKeys = new HashMap<>();
    private final List<Runnable> changes = new ArrayList<>();
    private int created;
    private int updated;
    private int kept;
    private int dropped;
    private int doubtful;

    /**
     * Works out what to do.
     *
     * @param dossier the dossier to import into
     * @param find finds its elements by their ids and former ids
     * @param reviewed what to import
     * @param original what was found, before anybody reviewed it
     * @param pulse called for every item; what it throws ends the work
     */
    public ImportPlan(Dossier dossier, Function<UUID, Optional<Element>> find, Proposal reviewed, Proposal original, Runnable pulse) {
        this.original = original;
        this.originals = original.byKey();
        this.ledger = new Ledger(dossier);
        this.targets = new Targets(find, ledger);
        this.problems = new Problems(reviewed);
        this.slots = new ItemSlots(targets, ledger, originals.keySet(), problems);
        this.muted = new ItemSlots(targets, ledger, originals.keySet(), new Problems(original));
        var placement = new Placement(dossier, targets, ledger, problems, originals.keySet());
        this.containers = placement.containers();
        plan(withoutDuplicates(reviewed), placement, pulse);
    }

    private Map<Key, Item> withoutDuplicates(Proposal reviewed) {
        var items = reviewed.byKey();
        reviewed.items().stream().filter(item -> !item.equals(items.get(item.key())))
                .forEach(item -> problems.warn(item, Messages.bind(Messages.Item_duplicate, ItemNames.of(item))));
        return items;
    }

    private void plan(Map<Key, Item> items, Placement placement, Runnable pulse) {
        placement.place(items.values()).forEach((key, fate) -> {
            pulse.run();
            fate.asElement().ifPresent(element -> elements.put(key, element.getId()));
            if (fate instanceof Fate.Created) {
                createdKeys.add(key);
            }
            plan(items.get(key), fate);
        });
        var needed = Needs.of(items.values());
        originals.values().stream().filter(item -> !items.containsKey(item.key())).forEach(item -> refuse(item, needed));
    }

    private void plan(Item item, Fate fate) {
        switch (fate) {
            case Fate.Created(Snapshot snapshot) -> capture(item, snapshot);
            case Fate.Created(Attachment attachment) -> keep(item, attachment);
            case Fate.Created(Element element) -> create(item, element);
            case Fate.Known(Snapshot snapshot) -> recapture(item, snapshot);
            case Fate.Known(Attachment attachment) -> ledger.remember(targets.id(item.key()), Entries.NONE);
            case Fate.Known(Element element) -> update(item, element);
            case Fate.Same same -> recognise(item, same);
            case Fate.Dropped ignored -> dropped++;
            case Fate.LeftOut ignored -> { }
        }
    }

    /** A captured text is never edited, so nothing has to be remembered but that it was brought. */
    private void capture(Item item, Snapshot snapshot) {
        slots.of(snapshot, item, Entries.NONE).forEach(Slot::put);
        ledger.remember(targets.id(item.key()), Entries.NONE);
        created++;
        if (containers.isWaiting(snapshot)) {
            changes.add(() -> new CarryOver(snapshot).run());
        }
    }

    /** The text stays, but what had no original may get one. */
    private void recapture(Item item, Snapshot snapshot) {
        ledger.remember(targets.id(item.key()), Entries.NONE);
        item.value(ModelPackage.Literals.SNAPSHOT__ATTACHMENT).map(Key.class::cast).flatMap(targets::element)
                .filter(original -> snapshot.getAttachment() == null && containers.isWaiting(original))
                .ifPresent(original -> changes.add(() -> snapshot.setAttachment((Attachment) original)));
    }

    /** Bytes are never edited either. */
    private void keep(Item item, Attachment attachment) {
        slots.of(attachment, item, Entries.NONE).forEach(Slot::put);
        ledger.remember(targets.id(item.key()), Entries.NONE);
        created++;
    }

    private void create(Item item, Element element) {
        var own = slots.of(element, item, Entries.NONE);
        own.forEach(Slot::put);
        ledger.remember(targets.id(item.key()), Entries.NONE.with(digests(found(item, element, own, Entries.NONE))));
        created++;
        doubtful += item.doubts().isEmpty() ? 0 : 1;
    }

    private void update(Item item, Element element) {
        var id = targets.id(item.key());
        var old = ledger.entries(id);
        var own = slots.of(element, item, old);
        var found = found(item, element, own, old);
        var update = new Update(element, old, ledger.has(id));
        update.plan(own, found);
        ledger.remember(id, old.with(digests(found)));
        changes.addAll(update.changes());
        updated += update.changes().isEmpty() ? 0 : 1;
        if (!update.changes().isEmpty()) {
            updatedKeys.put(item.key(), update.changed());
        }
        kept += update.isKept() ? 1 : 0;
        doubtful += update.isDoubtful() ? 1 : 0;
    }

    /** The slots of what was found: what a reviewer changed is a person's, and not what is remembered as imported. */
    private List<Slot> found(Item item, Element element, List<Slot> own, Entries old) {
        var before = originals.getOrDefault(item.key(), item);
        return before.equals(item) ? own : muted.of(element, before, old);
    }

    private static Map<String, String> digests(List<Slot> some) {
        var digests = new TreeMap<String, String>();
        some.forEach(slot -> digests.put(slot.name(), slot.digest()));
        return digests;
    }

    private void recognise(Item item, Fate.Same same) {
        var id = targets.id(item.key());
        boolean isSettled = targets.standing(id).isPresent() || ledger.has(id) && !same.isChosen();
        if (!isSettled) {
            ledger.remember(id, Entries.alias(same.element().getId()));
        }
    }

    /** What a reviewer did not want is remembered as imported, and so stays away; an actor only until something needs it. */
    private void refuse(Item item, Set<Key> needed) {
        var id = targets.id(item.key());
        if (item.type().isAbstract() || targets.alias(id).isPresent()) {
            return;
        }
        var old = ledger.entries(id);
        var nobody = (Element) ModelFactory.eINSTANCE.create(item.type());
        boolean isNew = !ledger.has(id) && targets.standing(id).isEmpty();
        if (nobody instanceof Actor && (isNew && !needed.contains(item.key()) || old.equals(Entries.UNNEEDED))) {
            ledger.remember(id, Entries.UNNEEDED);
            return;
        }
        ledger.remember(id, nobody instanceof Snapshot || nobody instanceof Attachment ? Entries.NONE : old.with(digests(muted.of(nobody, item, old))));
        dropped++;
    }

    /** What comes of it. */
    public ImportOutcome outcome() {
        return new ImportOutcome(Found.in(original), created, updated, kept, dropped, doubtful, problems.all(), elements);
    }

    /** What comes of it, item by item. */
    public ImportPreview preview() {
        return new ImportPreview(outcome(), createdKeys, updatedKeys);
    }

    /** Whether it changes nothing at all. */
    public boolean isIdle() {
        return containers.isEmpty() && changes.isEmpty() && ledger.isUnchanged();
    }

    /** Does it. To be called once, within an edit of the dossier. */
    public void run() {
        containers.attach();
        changes.forEach(Runnable::run);
        ledger.write();
    }
}
