package org.adduce.search.ui.internal.saved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.query.Folding;
import org.adduce.search.ui.internal.SearchedDesk;
import org.adduce.search.ui.internal.SearchedDossier;
import org.adduce.ui.internal.folder.LiveFolders;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The searches a person keeps, a list a dossier. They are the workbench's and not the file's: they are how one person goes
 * about reading, and the model has no place for that (see the ADR on saved searches). On the UI thread.
 */
public final class SavedSearches implements LiveFolders {

    private static final String NAME = "name";
    private static final String QUERY = "query";

    private final Preferences node;
    private final Supplier<SearchedDesk> searching;
    private final Map<OpenDossier, List<SavedSearch>> byDossier = new HashMap<>();
    private final List<Consumer<OpenDossier>> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<OpenDossier> following = this::changed;
    private boolean isFollowing;

    /**
     * Searches that are kept in a node of preferences, a node a dossier in it and in that a node a search.
     *
     * @param searching what is searched; asked for only when somebody looks into a search
     */
    public SavedSearches(Preferences node, Supplier<SearchedDesk> searching) {
        this.node = node;
        this.searching = searching;
    }

    @Override
    public List<SavedSearch> in(OpenDossier dossier) {
        return byDossier.computeIfAbsent(dossier, this::read);
    }

    @Override
    public void addListener(Consumer<OpenDossier> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<OpenDossier> listener) {
        listeners.remove(listener);
    }

    /** Keeps a search under a name. */
    public SavedSearch add(OpenDossier dossier, String name, String query) {
        var search = new SavedSearch(this, dossier, UUID.randomUUID(), name, query);
        var others = new ArrayList<>(in(dossier));
        others.add(search);
        byDossier.put(dossier, sorted(others));
        keep(search);
        return search;
    }

    void keep(SavedSearch search) {
        var kept = node(search.dossier()).node(search.id().toString());
        kept.put(NAME, search.name());
        kept.put(QUERY, search.query());
        flush();
        byDossier.computeIfPresent(search.dossier(), (dossier, searches) -> sorted(searches));
        tell(search.dossier());
    }

    void drop(SavedSearch search) {
        try {
            node(search.dossier()).node(search.id().toString()).removeNode();
        } catch (BackingStoreException e) {
            ILog.of(SavedSearches.class).warn(Messages.Saved_notKept, e);
        }
        flush();
        byDossier.computeIfPresent(search.dossier(), (dossier, searches) -> searches.stream().filter(other -> other != search).toList());
        tell(search.dossier());
    }

    private Preferences node(OpenDossier dossier) {
        return node.node(String.valueOf(dossier.root().getId()));
    }

    private List<SavedSearch> read(OpenDossier dossier) {
        var searches = new ArrayList<SavedSearch>();
        try {
            for (var id : node(dossier).childrenNames()) {
                var kept = node(dossier).node(id);
                searches.add(new SavedSearch(this, dossier, UUID.fromString(id), kept.get(NAME, id), kept.get(QUERY, "")));
            }
        } catch (BackingStoreException | IllegalArgumentException e) {
            ILog.of(SavedSearches.class).warn(Messages.Saved_notRead, e);
        }
        return sorted(searches);
    }

    private static List<SavedSearch> sorted(List<SavedSearch> searches) {
        return searches.stream().sorted(Comparator.comparing((SavedSearch search) -> Folding.fold(search.name())).thenComparing(SavedSearch::id)).toList();
    }

    private void flush() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(SavedSearches.class).warn(Messages.Saved_notKept, e);
        }
    }

    /** What can be searched of a dossier; from now on it is followed. */
    Optional<SearchedDossier> searched(OpenDossier dossier) {
        var desk = searching.get();
        if (!isFollowing) {
            isFollowing = true;
            desk.addListener(following);
        }
        return desk.of(dossier);
    }

    /** While a dossier is read for the first time, it is not worth searching after each batch. */
    private void changed(OpenDossier dossier) {
        var searched = searching.get().of(dossier);
        if (searched.isEmpty()) {
            Optional.ofNullable(byDossier.remove(dossier)).ifPresent(searches -> searches.forEach(SavedSearch::stop));
        } else if (searched.get().waiting() == 0) {
            byDossier.getOrDefault(dossier, List.of()).forEach(SavedSearch::searchAgain);
        }
    }

    void tell(OpenDossier dossier) {
        listeners.forEach(listener -> listener.accept(dossier));
    }

    /** Goes on on the UI thread, if there still is one. */
    void onDisplay(Runnable what) {
        var display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(what);
        }
    }
}
