package org.adduce.ui.internal.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.DossierListener;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.PlatformUI;

/** The desk of the running workbench. */
public final class WorkbenchDesk implements Desk {

    private final List<OpenDossier> dossiers = new ArrayList<>();
    private final Set<Path> opening = new LinkedHashSet<>();
    private final ListenerList<DeskListener> listeners = new ListenerList<>();
    private final DossierListener forwarding = this::forward;
    private OpenDossier current;

    @Override
    public List<OpenDossier> dossiers() {
        return List.copyOf(dossiers);
    }

    @Override
    public Optional<OpenDossier> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public void setCurrent(OpenDossier dossier) {
        if (current != dossier) {
            current = dossier;
            tell(listener -> listener.currentChanged(current()));
        }
    }

    @Override
    public void open(Path path) {
        var file = path.toAbsolutePath().normalize();
        dossiers.stream().filter(dossier -> dossier.path().equals(file)).findFirst()
                .ifPresentOrElse(this::setCurrent, () -> begin(file));
    }

    /** What is being opened is not opened once more meanwhile. */
    private void begin(Path file) {
        if (opening.add(file)) {
            var job = new OpenDossierJob(file, this);
            var display = PlatformUI.getWorkbench().getDisplay();
            job.addJobChangeListener(IJobChangeListener.onDone(done -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> ended(file));
                }
            }));
            tell(DeskListener::openingChanged);
            job.schedule();
        }
    }

    private void ended(Path file) {
        opening.remove(file);
        keepOpen();
        tell(DeskListener::openingChanged);
    }

    @Override
    public List<Path> opening() {
        return List.copyOf(opening);
    }

    @Override
    public void add(OpenDossier dossier) {
        var same = dossiers.stream().filter(open -> open.path().equals(dossier.path())).findFirst();
        if (same.isPresent()) {
            setCurrent(same.get());
            return;
        }
        dossiers.add(dossier);
        dossier.addListener(forwarding);
        FileList.RECENT.addFirst(dossier.path());
        keepOpen();
        tell(listener -> listener.opened(dossier));
        setCurrent(dossier);
    }

    @Override
    public void remove(OpenDossier dossier) {
        if (dossiers.remove(dossier)) {
            keepOpen();
            dossier.close();
            tell(listener -> listener.closed(dossier));
            setCurrent(dossiers.isEmpty() ? null : dossiers.getLast());
        }
    }

    @Override
    public List<Path> recent() {
        return FileList.RECENT.list();
    }

    @Override
    public Optional<OpenDossier> holding(Element element) {
        var root = EcoreUtil.getRootContainer(element);
        return dossiers.stream().filter(dossier -> dossier.root() == root).findFirst();
    }

    @Override
    public void addListener(DeskListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(DeskListener listener) {
        listeners.remove(listener);
    }

    private void forward(DossierEvent event) {
        if (event instanceof DossierEvent.Saved saved) {
            FileList.RECENT.addFirst(saved.dossier().path());
            keepOpen();
        }
        tell(listener -> listener.happened(event));
    }

    /** At once, for nobody knows how the program ends; with what is being opened, which is meant to lie here. */
    private void keepOpen() {
        FileList.OPEN.keep(Stream.concat(dossiers.stream().map(OpenDossier::path), opening.stream()).distinct().toList());
    }

    private void tell(Consumer<DeskListener> what) {
        listeners.forEach(what);
    }
}
