package org.adduce.search.ui.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/** The indexes of all open dossiers. Used on the UI thread. */
final class SearchedDesk implements DeskListener {

    private final Map<OpenDossier, SearchedDossier> searched = new LinkedHashMap<>();
    private final Desk desk;
    private final Display display;
    private final Runnable changed;

    SearchedDesk(Desk desk, Display display, Runnable changed) {
        this.desk = desk;
        this.display = display;
        this.changed = changed;
        desk.addListener(this);
        desk.dossiers().forEach(this::opened);
    }

    @Override
    public void opened(OpenDossier dossier) {
        searched.computeIfAbsent(dossier, key -> new SearchedDossier(key, indexes(), display, changed));
        changed.run();
    }

    private static Path indexes() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(SearchedDesk.class)).toPath();
    }

    @Override
    public void closed(OpenDossier dossier) {
        Optional.ofNullable(searched.remove(dossier)).ifPresent(SearchedDossier::close);
        changed.run();
    }

    @Override
    public void happened(DossierEvent event) {
        Optional.ofNullable(searched.get(event.dossier())).ifPresent(dossier -> dossier.happened(event));
    }

    List<SearchedDossier> dossiers() {
        return List.copyOf(searched.values());
    }

    void close() {
        desk.removeListener(this);
        searched.values().forEach(SearchedDossier::close);
        searched.clear();
    }
}
