package org.adduce.team.ui.internal.compare;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.edit.ElementIcon;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.edit.ModelWords;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.DossierDiff;
import org.adduce.team.diff.ValueWords;
import org.adduce.team.ui.internal.compare.Difference.Key;
import org.adduce.team.ui.internal.compare.Difference.Sort;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts differences into a tree: by class, then element by element, then feature by feature; what came or went with another stands beneath that. */
final class DifferenceTree {

    private static final Comparator<Difference> BY_LABEL = Comparator.comparing(Difference::label, Collator.getInstance());

    private final DossierDiff diff;
    private final Map<UUID, Element> before;
    private final Map<UUID, Element> after;
    private final Map<UUID, List<Change>> parts = new LinkedHashMap<>();

    DifferenceTree(DossierDiff diff, Map<UUID, Element> before, Map<UUID, Element> after) {
        this.diff = diff;
        this.before = before;
        this.after = after;
    }

    /** The lines of the classes, in the order of the model. */
    List<Difference> lines() {
        var byElement = new LinkedHashMap<UUID, List<Change>>();
        for (var change : diff.changes()) {
            if (diff.isPartOfAnother(change)) {
                parts.computeIfAbsent(container(change), id -> new ArrayList<>()).add(change);
            } else {
                byElement.computeIfAbsent(change.element(), id -> new ArrayList<>()).add(change);
            }
        }
        var byType = new TreeMap<EClass, List<Difference>>(Comparator.comparingInt(EClass::getClassifierID));
        byElement.values().forEach(changes -> byType.computeIfAbsent(changes.getFirst().type(), type -> new ArrayList<>()).add(element(changes)));
        return byType.entrySet().stream().map(entry -> type(entry.getKey(), entry.getValue())).toList();
    }

    private static UUID container(Change change) {
        return switch (change) {
            case Change.Added added -> added.place().container();
            case Change.Removed removed -> removed.place().container();
            default -> change.element();
        };
    }

    private static Difference type(EClass type, List<Difference> elements) {
        var sorted = elements.stream().sorted(BY_LABEL).toList();
        return new Difference(new Key(Sort.TYPE, type, Optional.empty(), Optional.empty(), ""), ModelWords.types(type), ElementIcon.of(type), Fate.CHANGED,
                List.of(), sorted);
    }

    private Difference element(List<Change> changes) {
        var first = changes.getFirst();
        var element = Optional.ofNullable(after.get(first.element())).or(() -> Optional.ofNullable(before.get(first.element())));
        var fate = fate(changes);
        var own = changes.stream().filter(change -> change instanceof Change.Added || change instanceof Change.Removed).toList();
        var children = new ArrayList<Difference>();
        changes.stream().filter(Change.Moved.class::isInstance).forEach(moved -> children.add(place((Change.Moved) moved)));
        children.addAll(features(changes));
        parts.getOrDefault(first.element(), List.of()).forEach(part -> children.add(element(List.of(part))));
        return new Difference(new Key(Sort.ELEMENT, first.type(), Optional.of(first.element()), Optional.empty(), ""),
                element.map(ElementLabel::of).orElseGet(() -> ModelWords.type(first.type())),
                element.map(ElementIcon::of).orElseGet(() -> ElementIcon.of(first.type())), fate, own, children);
    }

    private static Fate fate(List<Change> changes) {
        if (changes.stream().anyMatch(Change.Added.class::isInstance)) {
            return Fate.ADDED;
        }
        if (changes.stream().anyMatch(Change.Removed.class::isInstance)) {
            return Fate.REMOVED;
        }
        return changes.stream().allMatch(Change.Moved.class::isInstance) ? Fate.MOVED : Fate.CHANGED;
    }

    private static Difference place(Change.Moved moved) {
        return new Difference(new Key(Sort.PLACE, moved.type(), Optional.of(moved.element()), Optional.empty(), ""), Messages.Line_place, "link", Fate.MOVED,
                List.of(moved), List.of());
    }

    private List<Difference> features(List<Change> changes) {
        var byFeature = new LinkedHashMap<EStructuralFeature, List<Change>>();
        for (var change : changes) {
            feature(change).ifPresent(feature -> byFeature.computeIfAbsent(feature, key -> new ArrayList<>()).add(change));
        }
        return byFeature.entrySet().stream().map(entry -> feature(entry.getKey(), entry.getValue())).toList();
    }

    private static Optional<EStructuralFeature> feature(Change change) {
        return switch (change) {
            case Change.Altered altered -> Optional.of(altered.feature());
            case Change.Entry entry -> Optional.of(entry.feature());
            case Change.Reordered reordered -> Optional.of(reordered.feature());
            case Change.Added added -> Optional.empty();
            case Change.Removed removed -> Optional.empty();
            case Change.Moved moved -> Optional.empty();
        };
    }

    private Difference feature(EStructuralFeature feature, List<Change> changes) {
        var first = changes.getFirst();
        var entries = changes.size() == 1 || feature == Literals.DOSSIER__RECEIPTS ? List.<Difference>of()
                : changes.stream().filter(Change.Entry.class::isInstance).map(entry -> entry((Change.Entry) entry)).sorted(BY_LABEL).toList();
        return new Difference(new Key(Sort.FEATURE, first.type(), Optional.of(first.element()), Optional.of(feature), ""), ModelWords.feature(feature), "properties",
                Fate.CHANGED, changes, entries);
    }

    private Difference entry(Change.Entry entry) {
        var words = new ValueWords(id -> Optional.ofNullable((entry.isAdded() ? after : before).get(id)));
        return new Difference(new Key(Sort.ENTRY, entry.type(), Optional.of(entry.element()), Optional.of(entry.feature()), entry.value()),
                words.of(entry.feature(), entry.value()).replaceAll("\\s+", " "), "properties", entry.isAdded() ? Fate.ADDED : Fate.REMOVED, List.of(entry), List.of());
    }
}
