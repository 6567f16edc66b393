package org.adduce.ui.internal.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.swt.widgets.Display;

/**
 * What the checks found in the open dossiers, a little after each change, whether or not anybody looks. A workbench
 * service. On the UI thread.
 */
public final class ProblemDesk implements DeskListener {

    private final Map<OpenDossier, DossierWatch> watches = new LinkedHashMap<>();
    private final Map<OpenDossier, List<Problem>> found = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Display display;

    ProblemDesk(Desk desk, Display display) {
        this.display = display;
        desk.addListener(this);
        desk.dossiers().forEach(this::opened);
    }

    /** Tells {@code listener} whenever other problems are known. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells {@code listener} nothing more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** What is known of each dossier that was looked through, in the order they were opened. */
    public Map<OpenDossier, List<Problem>> found() {
        return found;
    }

    /** The dossiers that are looked through, in the order they were opened. */
    Set<OpenDossier> dossiers() {
        return watches.keySet();
    }

    /** Whether any dossier is open. */
    public boolean isAnyOpen() {
        return !watches.isEmpty();
    }

    /** Whether all that is open was looked through as it is now. */
    public boolean isUpToDate() {
        return watches.values().stream().noneMatch(DossierWatch::isBusy);
    }

    @Override
    public void opened(OpenDossier dossier) {
        watches.computeIfAbsent(dossier, watched -> new DossierWatch(watched, display, problems -> put(watched, problems)));
        tell();
    }

    @Override
    public void closed(OpenDossier dossier) {
        Optional.ofNullable(watches.remove(dossier)).ifPresent(DossierWatch::close);
        found.remove(dossier);
        tell();
    }

    /** What is gone has no problems any more; what else there is now is found out when the dossier rests. */
    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed && watches.containsKey(event.dossier())) {
            watches.get(event.dossier()).changed();
            var known = found.getOrDefault(event.dossier(), List.of());
            var left = known.stream().filter(problem -> problem.element().isEmpty() || problem.found().isPresent()).toList();
            if (left.size() < known.size()) {
                put(event.dossier(), left);
            }
        }
    }

    private void put(OpenDossier dossier, List<Problem> problems) {
        if (watches.containsKey(dossier)) {
            found.put(dossier, List.copyOf(problems));
            tell();
        }
    }

    private void tell() {
        new ArrayList<>(listeners).forEach(Runnable::run);
    }

    void close() {
        watches.values().forEach(DossierWatch::close);
        watches.clear();
    }
}
