package org.adduce.team.internal.git;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.edit.ModelWords;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.DossierDiff;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Tells changes as the message of a commit: what came, went and changed, counted in the first line, one by one below. */
public final class CommitWords {

    /** What every list of commits shows of a message. */
    static final int FIRST_LINE = 71;
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_LINES = 50;

    private final DossierDiff diff;

    /** Of the changes of a diff. */
    public CommitWords(DossierDiff diff) {
        this.diff = diff;
    }

    /** The message of the first commit of a dossier. */
    public static String first(Dossier dossier) {
        return cut(NLS.bind(Messages.Words_first, ElementLabel.of(dossier)), FIRST_LINE) + '\n';
    }

    /** The message for changes. */
    public String of(List<Change> changes) {
        var groups = groups(changes);
        if (groups.isEmpty()) {
            return Messages.Words_nothing + '\n';
        }
        var parts = groups.stream().map(this::part).toList();
        var lines = lines(groups);
        return firstLine(parts) + '\n' + (lines.size() < 2 ? "" : '\n' + String.join("\n", lines) + '\n');
    }

    /** What happened to elements of one class. */
    private enum Fate {
        ADDED, REMOVED, CHANGED, MOVED
    }

    private record Group(Fate fate, EClass type, List<Element> elements) {
    }

    private List<Group> groups(List<Change> changes) {
        Map<Fate, Map<UUID, Element>> elements = new LinkedHashMap<>();
        for (var fate : Fate.values()) {
            elements.put(fate, new LinkedHashMap<>());
        }
        for (var change : changes) {
            if (!isSmall(change)) {
                element(change).ifPresent(element -> elements.get(fate(change)).put(change.element(), element));
            }
        }
        elements.get(Fate.MOVED).keySet().removeAll(elements.get(Fate.CHANGED).keySet());
        return elements.entrySet().stream().flatMap(entry -> groups(entry.getKey(), entry.getValue().values().stream())).toList();
    }

    private static Stream<Group> groups(Fate fate, Stream<Element> elements) {
        return elements.collect(Collectors.groupingBy(Element::eClass, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(entry -> new Group(fate, entry.getKey(), entry.getValue())).sorted(Comparator.comparingInt((Group group) -> group.type().getClassifierID()));
    }

    /** What comes or goes with what it stands in is not told apart, and what an import remembers interests nobody. */
    private boolean isSmall(Change change) {
        return diff.isPartOfAnother(change) || change instanceof Change.Entry entry && entry.feature() == Literals.DOSSIER__RECEIPTS;
    }

    private Optional<Element> element(Change change) {
        return change instanceof Change.Removed ? diff.before(change.element()) : diff.after(change.element());
    }

    private static Fate fate(Change change) {
        return switch (change) {
            case Change.Added added -> Fate.ADDED;
            case Change.Removed removed -> Fate.REMOVED;
            case Change.Moved moved -> Fate.MOVED;
            case Change.Altered altered -> Fate.CHANGED;
            case Change.Entry entry -> Fate.CHANGED;
            case Change.Reordered reordered -> Fate.CHANGED;
        };
    }

    private String part(Group group) {
        int count = group.elements().size();
        var what = count == 1 ? one(group.elements().getFirst()) : count + " " + ModelWords.types(group.type()).toLowerCase(Locale.ROOT);
        return NLS.bind(switch (group.fate()) {
            case ADDED -> Messages.Words_added;
            case REMOVED -> Messages.Words_removed;
            case CHANGED -> Messages.Words_changed;
            case MOVED -> Messages.Words_moved;
        }, what);
    }

    private static String one(Element element) {
        return NLS.bind(Messages.Words_one, ModelWords.type(element.eClass()).toLowerCase(Locale.ROOT), label(element));
    }

    private static String label(Element element) {
        return cut(ElementLabel.of(element).replaceAll("\\s+", " ").replaceAll("^\u201c|\u201d$", ""), LONGEST_LABEL);
    }

    /** As many parts as there is room for; the rest is a number. */
    static String firstLine(List<String> parts) {
        for (int shown = parts.size(); shown > 0; shown--) {
            int rest = parts.size() - shown;
            var line = String.join(", ", parts.subList(0, shown)) + (rest == 0 ? "" : NLS.bind(Messages.Words_more, rest));
            if (line.length() <= FIRST_LINE) {
                return capital(line);
            }
        }
        return capital(cut(parts.getFirst(), FIRST_LINE));
    }

    private static String capital(String line) {
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '\u2026';
    }

    private List<String> lines(List<Group> groups) {
        var lines = new ArrayList<String>();
        for (var group : groups) {
            for (var element : group.elements()) {
                lines.add(line(group.fate(), element));
            }
        }
        return lines.size() <= MOST_LINES ? lines
                : Stream.concat(lines.stream().limit(MOST_LINES), Stream.of(NLS.bind(Messages.Words_moreLines, lines.size() - MOST_LINES))).toList();
    }

    private String line(Fate fate, Element element) {
        var mark = switch (fate) {
            case ADDED -> "+ ";
            case REMOVED -> "- ";
            case CHANGED, MOVED -> "~ ";
        };
        var what = fate == Fate.CHANGED ? ": " + features(element.getId()) : "";
        return mark + one(element) + what;
    }

    private String features(UUID element) {
        return diff.of(element).stream().flatMap(CommitWords::feature).map(ModelWords::feature).map(name -> name.toLowerCase(Locale.ROOT)).distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<EStructuralFeature> feature(Change change) {
        return switch (change) {
            case Change.Altered altered -> Stream.of(altered.feature());
            case Change.Entry entry -> Stream.of(entry.feature());
            case Change.Reordered reordered -> Stream.of(reordered.feature());
            case Change.Added added -> Stream.empty();
            case Change.Removed removed -> Stream.empty();
            case Change.Moved moved -> Stream.empty();
        };
    }
}
