package org.adduce.ui.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;

/**
 * What a person has read, voice by voice; of a source without voices, the source. Kept by the workbench, outside the file of
 * the dossier. On the UI thread.
 */
public final class ReadMarks {

    private final Map<UUID, Set<UUID>> read = new HashMap<>();
    private final List<Consumer<Source>> listeners = new CopyOnWriteArrayList<>();
    private final ReadStore store;

    /** Marks that are kept by a store. */
    public ReadMarks(ReadStore store) {
        this.store = store;
    }

    /** Tells {@code listener} of each source in which something was marked. */
    public void addListener(Consumer<Source> listener) {
        listeners.add(listener);
    }

    /** Tells {@code listener} nothing more. */
    public void removeListener(Consumer<Source> listener) {
        listeners.remove(listener);
    }

    /** Whether a voice was read. */
    public boolean isRead(Utterance voice) {
        return marks(voice).contains(voice.getId());
    }

    /** Whether nothing in a source is left to be read. */
    public boolean isRead(Source source) {
        var voices = voices(source);
        var marks = marks(source);
        return voices.isEmpty() ? marks.contains(source.getId()) : voices.stream().allMatch(voice -> marks.contains(voice.getId()));
    }

    /** How many voices of a source are not read; of a source without voices 1 until it is. */
    public int unread(Source source) {
        var voices = voices(source);
        var marks = marks(source);
        return voices.isEmpty() ? marks.contains(source.getId()) ? 0 : 1
                : (int) voices.stream().filter(voice -> !marks.contains(voice.getId())).count();
    }

    /** Marks one voice. */
    public void mark(Utterance voice, boolean isRead) {
        set(voice, List.of(voice), isRead);
    }

    /** Marks all of a source. */
    public void mark(Source source, boolean isRead) {
        var all = new ArrayList<Element>(voices(source));
        all.add(source);
        set(source, all, isRead);
    }

    private void set(Element place, List<? extends Element> elements, boolean isRead) {
        var marks = marks(place);
        var ids = elements.stream().map(Element::getId).toList();
        boolean hasChanged = isRead ? marks.addAll(ids) : marks.removeAll(Set.copyOf(ids));
        if (hasChanged) {
            store.keep(place.dossier().getId(), Set.copyOf(marks));
            Optional.ofNullable(Tree.sourceOf(place)).ifPresent(source -> listeners.forEach(listener -> listener.accept(source)));
        }
    }

    private Set<UUID> marks(Element element) {
        Dossier dossier = element.dossier();
        return dossier == null ? new HashSet<>() : read.computeIfAbsent(dossier.getId(), id -> new HashSet<>(store.kept(id)));
    }

    private static List<Utterance> voices(Source source) {
        var voices = new ArrayList<Utterance>();
        collect(source.getUtterances(), voices);
        return voices;
    }

    private static void collect(List<Utterance> from, List<Utterance> voices) {
        for (Utterance voice : from) {
            voices.add(voice);
            collect(voice.getUtterances(), voices);
        }
    }
}
