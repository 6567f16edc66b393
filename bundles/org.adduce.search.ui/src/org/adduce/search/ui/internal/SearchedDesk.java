package org.adduce.search.ui.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/**
 * The indexes of all open dossiers: one each for the whole workbench, whoever searches, since an index has one writer. A
 * workbench service, made when somebody first searches. Used on the UI thread.
 */
public final class SearchedDesk implements DeskListener {

    private final Map<OpenDossier, SearchedDossier> searched = new LinkedHashMap<>();
    private final List<Consumer<OpenDossier>> listeners = new CopyOnWriteArrayList<>();
    private final Desk desk;
    private final Display display;

    SearchedDesk(Desk desk, Display display) {
        this.desk = desk;
        this.display = display;
        desk.addListener(this);
        desk.dossiers().forEach(this::opened);
    }

    /** Tells {@code listener} of each dossier in which other things may be found now, or that came or went. */
    public void addListener(Consumer<OpenDossier> listener) {
        listeners.add(listener);
    }

    /** Tells {@code listener} nothing more. */
    public void removeListener(Consumer<OpenDossier> listener) {
        listeners.remove(listener);
    }

    @Override
    public void opened(OpenDossier dossier) {
        searched.computeIfAbsent(dossier, key -> new SearchedDossier(key, indexes(), display, () -> changed(key)));
        changed(dossier);
    }

    private static Path indexes() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(SearchedDesk.class)).toPath();
    }

    @Override
    public void closed(OpenDossier dossier) {
        Optional.ofNullable(searched.remove(dossier)).ifPresent(SearchedDossier::close);
        changed(dossier);
    }

    private void changed(OpenDossier dossier) {
        listeners.forEach(listener -> listener.accept(dossier));
    }

    @Override
    public void happened(DossierEvent event) {
        Optional.ofNullable(searched.get(event.dossier())).ifPresent(dossier -> dossier.happened(event));
    }

    /** All that can be searched. */
    public List<SearchedDossier> dossiers() {
        return List.copyOf(searched.values());
    }

    /** What can be searched of a dossier; empty once that is closed. */
    public Optional<SearchedDossier> of(OpenDossier dossier) {
        return Optional.ofNullable(searched.get(dossier));
    }

    /** Lets go of all indexes. */
    void close() {
        desk.removeListener(this);
        searched.values().forEach(SearchedDossier::close);
        searched.clear();
    }
}
