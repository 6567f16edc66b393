package org.adduce.cli.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.edit.ModelWords;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.DossierDiff;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Tells changes to people: a line what came and what went, and below each changed element a line a change. */
final class DiffText {

    private static final int LONGEST = 400;

    private final DossierDiff diff;
    private final Ink ink;
    private final Consumer<String> lines;
    private final WordsOfDiff words;
    private final Map<UUID, Element> elements = new HashMap<>();
    private final Map<UUID, Integer> parts = new HashMap<>();

    DiffText(DossierDiff diff, Ink ink, Consumer<String> lines) {
        this.diff = diff;
        this.ink = ink;
        this.lines = lines;
        this.words = new WordsOfDiff(ink);
    }

    void tell() {
        var changes = diff.changes();
        if (changes.isEmpty()) {
            return;
        }
        gather();
        changes.stream().filter(diff::isPartOfAnother).forEach(this::count);
        changes.stream().filter(change -> !diff.isPartOfAnother(change)).forEach(this::tellWhole);
        changes.stream().collect(Collectors.groupingBy(Change::element, LinkedHashMap::new, Collectors.toList())).forEach(this::tellElement);
        lines.accept(summary(changes));
    }

    /** To tell references by labels; what is in both is told as it is now. */
    private void gather() {
        for (var dossier : List.of(diff.before(), diff.after())) {
            elements.put(dossier.getId(), dossier);
            dossier.eAllContents().forEachRemaining(element -> elements.put(((Element) element).getId(), (Element) element));
        }
    }

    /** What came or went with another is counted there. */
    private void count(Change part) {
        var element = (part instanceof Change.Added ? diff.after(part.element()) : diff.before(part.element())).orElseThrow();
        while (isPart(element)) {
            element = (Element) element.eContainer();
        }
        parts.merge(element.getId(), 1, Integer::sum);
    }

    private boolean isPart(Element element) {
        return diff.of(element.getId()).stream().anyMatch(diff::isPartOfAnother);
    }

    private void tellWhole(Change change) {
        switch (change) {
            case Change.Added added -> lines.accept(ink.good("+ " + named(diff.after(added.element()).orElseThrow()) + with(added.element())));
            case Change.Removed removed -> lines.accept(ink.bad("- " + named(diff.before(removed.element()).orElseThrow()) + with(removed.element())));
            default -> { }
        }
    }

    private String with(UUID element) {
        int count = parts.getOrDefault(element, 0);
        return count == 0 ? "" : ", with " + count + (count == 1 ? " element" : " elements") + " in it";
    }

    private String named(Element element) {
        var container = element.eContainer();
        var in = container == null || container.eContainer() == null ? "" : " in " + Words.label(container);
        return ModelWords.type(element.eClass()) + ' ' + Words.label(element) + in;
    }

    private void tellElement(UUID id, List<Change> changes) {
        var own = changes.stream().filter(change -> !(change instanceof Change.Added) && !(change instanceof Change.Removed)).toList();
        if (own.isEmpty()) {
            return;
        }
        lines.accept(ink.strong(named(diff.after(id).orElseThrow())) + ' ' + ink.faint(id.toString().substring(0, 8)));
        own.forEach(change -> lines.accept("    " + own(change)));
    }

    private String own(Change change) {
        return switch (change) {
            case Change.Added added -> "";
            case Change.Removed removed -> "";
            case Change.Moved moved when moved.isWithinList() -> "moved from place " + moved.from().position() + " to " + moved.to().position();
            case Change.Moved moved -> "moved from " + label(moved.from().container()) + " to " + label(moved.to().container());
            case Change.Altered altered -> name(altered.feature()) + altered(altered);
            case Change.Entry entry -> name(entry.feature()) + (entry.isAdded() ? ink.good("+ " + value(entry.feature(), entry.value()))
                    : ink.bad("- " + value(entry.feature(), entry.value())));
            case Change.Reordered reordered -> name(reordered.feature()) + list(reordered.feature(), reordered.before()) + " → "
                    + list(reordered.feature(), reordered.after());
        };
    }

    private static String name(EStructuralFeature feature) {
        return ModelWords.feature(feature) + ": ";
    }

    private String altered(Change.Altered altered) {
        var before = altered.before().map(text -> value(altered.feature(), text));
        var after = altered.after().map(text -> value(altered.feature(), text));
        if (before.isEmpty() || after.isEmpty()) {
            return before.map(text -> ink.bad("- " + text)).or(() -> after.map(text -> ink.good("+ " + text))).orElse("");
        }
        return words.isText(altered.feature()) ? words.between(altered.before().get(), altered.after().get()) : before.get() + " → " + after.get();
    }

    private String list(EStructuralFeature feature, List<String> values) {
        return values.stream().map(value -> value(feature, value)).collect(Collectors.joining(", "));
    }

    private String value(EStructuralFeature feature, String text) {
        boolean isId = feature instanceof EReference;
        var line = isId ? label(UUID.fromString(text)) : feature == Literals.DOSSIER__RECEIPTS ? text.substring(0, Math.min(8, text.length())) : Words.oneLine(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + '…';
    }

    private String label(UUID id) {
        return Optional.ofNullable(elements.get(id)).map(Words::label).orElse(id.toString());
    }

    private static String summary(List<Change> changes) {
        long added = changes.stream().filter(Change.Added.class::isInstance).count();
        long removed = changes.stream().filter(Change.Removed.class::isInstance).count();
        long moved = changes.stream().filter(Change.Moved.class::isInstance).count();
        return added + " added, " + removed + " removed, " + (changes.size() - added - removed - moved) + " changed, " + moved + " moved";
    }
}
