package org.adduce.ui.internal.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.eclipse.osgi.util.NLS;

/**
 * A group of one dossier: its elements sorted and filtered, made when first shown and again after a change in the group.
 * On the UI thread.
 */
final class GroupNode {

    private final OpenDossier dossier;
    private final Group group;
    private final Function<Element, String> words;
    private List<Entry> sorted;
    private List<Element> shown;
    private Map<Element, Integer> places;
    private String filter = "";

    GroupNode(OpenDossier dossier, Group group, Function<Element, String> words) {
        this.dossier = dossier;
        this.group = group;
        this.words = words;
    }

    OpenDossier dossier() {
        return dossier;
    }

    Group group() {
        return group;
    }

    /** How many elements there are, filtered or not. */
    int size() {
        return group.elements(dossier.root()).size();
    }

    /** How many elements there are, and how many of them are shown if not all may be. */
    String count() {
        return filter.isEmpty() ? String.valueOf(size()) : NLS.bind(Messages.Group_matches, elements().size(), size());
    }

    /** The elements to show, in order. */
    List<Element> elements() {
        if (shown == null) {
            shown = new ArrayList<>();
            places = new HashMap<>();
            sorted().stream().filter(this::matches).map(Entry::element).forEach(this::show);
        }
        return shown;
    }

    private void show(Element element) {
        places.put(element, shown.size());
        shown.add(element);
    }

    /** Where an element is shown, or -1. */
    int placeOf(Element element) {
        elements();
        return places.getOrDefault(element, -1);
    }

    /** Shows only what contains each of the filter's words; whether that changed anything. */
    boolean setFilter(String text) {
        var folded = FoldedText.of(text.strip());
        if (folded.equals(filter)) {
            return false;
        }
        filter = folded;
        shown = null;
        return true;
    }

    /** Forgets order and labels after a change. */
    void changed() {
        sorted = null;
        shown = null;
    }

    private List<Entry> sorted() {
        if (sorted == null) {
            Comparator<Entry> order = group.order();
            sorted = group.elements(dossier.root()).stream().map(element -> Entry.of(element, words.apply(element)))
                    .sorted(order).toList();
        }
        return sorted;
    }

    private boolean matches(Entry entry) {
        for (var word : filter.split("\\s+")) {
            if (!entry.folded().contains(word)) {
                return false;
            }
        }
        return true;
    }
}
