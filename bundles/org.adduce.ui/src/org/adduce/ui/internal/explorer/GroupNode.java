package org.adduce.ui.internal.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.Question;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.eclipse.osgi.util.NLS;

/**
 * A group of one dossier: its elements sorted and filtered, made when first shown and again after a change in the group.
 * On the UI thread.
 */
final class GroupNode {

    /** The clock is asked once in so many elements. */
    private static final int BETWEEN_LOOKS = 16;

    private final OpenDossier dossier;
    private final Group group;
    private final Function<Element, String> words;
    /** Putting an element into words is what sorting costs, so it is done again only for those that changed. */
    private final Map<Element, Entry> entries = new HashMap<>();
    private List<Entry> sorted;
    private List<Element> shown;
    private Map<Element, Integer> places;
    private List<String> filter = List.of();
    private Arrangement arrangement;
    private List<Section> sections;

    /** @param words what an element is found and sorted by */
    GroupNode(OpenDossier dossier, Group group, Function<Element, String> words, Arrangement arrangement) {
        this.dossier = dossier;
        this.group = group;
        this.words = words;
        this.arrangement = arrangement;
    }

    /** Arranges the elements anew; whether that changes anything here. */
    boolean setArrangement(Arrangement other) {
        boolean isOtherOrder = arrangement.order() != other.order();
        boolean isNew = isOtherOrder || arrangement.grouping(group) != other.grouping(group);
        arrangement = other;
        if (isOtherOrder) {
            changed();
        }
        sections = null;
        return isNew;
    }

    /**
     * Puts elements into words ahead, for about a time: what opening a large group costs.
     *
     * @param end when to stop, as {@link System#nanoTime} tells it
     * @return whether all are in words
     */
    boolean prepare(long end) {
        var elements = group.elements(dossier.root());
        if (entries.size() >= elements.size()) {
            return true;
        }
        int looks = 0;
        for (Element element : elements) {
            if (!entries.containsKey(element)) {
                entries.put(element, Entry.of(element, words.apply(element)));
                if (++looks % BETWEEN_LOOKS == 0 && System.nanoTime() > end) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What stands in it: the elements, or the sections they are put together in. */
    List<?> children() {
        if (arrangement.grouping(group) == Grouping.NONE) {
            return elements();
        }
        if (sections == null) {
            sections = new Sections(this, arrangement.isRead()).of(elements(), arrangement.grouping(group));
        }
        return sections;
    }

    /** The section an element stands in, the first of several; empty where there are none. */
    Optional<Section> sectionOf(Element element) {
        return children().stream().filter(Section.class::isInstance).map(Section.class::cast)
                .filter(section -> section.elements().contains(element)).findFirst();
    }

    /** Whether it is arranged by what stands elsewhere in the dossier: what is said of claims, what questions are called, what was read. */
    boolean dependsOn(Object notifier) {
        return switch (arrangement.grouping(group)) {
            case CONTEST -> notifier instanceof Assertion || notifier instanceof Source && group == Group.CLAIMS;
            case QUESTION -> notifier instanceof Question;
            case TOPIC -> notifier instanceof Topic;
            case NONE, KIND, YEAR, UNREAD -> false;
        };
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
        return filter.isEmpty() ? grouped(size()) : NLS.bind(Messages.Group_matches, grouped(elements().size()), grouped(size()));
    }

    private static String grouped(int number) {
        return String.format("%,d", number);
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
        var folded = words(text);
        if (folded.equals(filter)) {
            return false;
        }
        filter = folded;
        shown = null;
        sections = null;
        return true;
    }

    /** Forgets the order, and what is known of elements that changed. */
    void changed(Collection<?> elements) {
        entries.keySet().removeAll(elements);
        changed();
    }

    /** Forgets the order. */
    void changed() {
        sorted = null;
        shown = null;
        sections = null;
    }

    private List<Entry> sorted() {
        if (sorted == null) {
            Comparator<Entry> order = arrangement.order().in(group);
            sorted = group.elements(dossier.root()).stream().map(element -> entries.computeIfAbsent(element, one -> Entry.of(one, words.apply(one))))
                    .sorted(order).toList();
        }
        return sorted;
    }

    private static List<String> words(String text) {
        return Arrays.stream(FoldedText.of(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private boolean matches(Entry entry) {
        for (var word : filter) {
            if (!entry.folded().contains(word)) {
                return false;
            }
        }
        return true;
    }
}
