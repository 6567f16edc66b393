package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.HistoryGraph;
import org.adduce.team.ui.internal.compare.ComparedSide;
import org.adduce.team.ui.internal.compare.Comparisons;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The commits that touched the dossier in hand, as a graph. A double click compares the dossier with one. */
public final class DossierHistoryView extends ViewPart implements DeskListener, TeamViews.Looking {

    /** The view's id. */
    public static final String ID = "org.adduce.view.team.history";

    private static final int MOST = 5_000;

    private Desk desk;
    private Composite body;
    private GraphTable table;
    private NotShared none;
    private Optional<OpenDossier> shown = Optional.empty();
    private Job job = Job.createSystem("", monitor -> Status.OK_STATUS);

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new StackLayout());
        table = new GraphTable(body, this::compare);
        createMenu();
        none = new NotShared(body, "team.history.none");
        ((StackLayout) body.getLayout()).topControl = none.control();
        desk.addListener(this);
        look();
    }

    private void createMenu() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> shown.ifPresent(dossier -> table.chosen().ifPresent(row ->
            new CommitMenu(dossier, row.revision(), getSite().getShell()).fill(manager, () -> compare(row)))));
        table.control().setMenu(menu.createContextMenu(table.control()));
    }

    private void compare(HistoryGraph.Row row) {
        shown.ifPresent(dossier -> Comparisons.open(getSite().getPage(), Comparisons.revision(dossier.path(), row.revision()), new ComparedSide.Open(dossier)));
    }

    @Override
    public void look() {
        shown = desk.current();
        job.cancel();
        if (shown.isEmpty()) {
            show(List.of(), Messages.History_noDossier, false);
            return;
        }
        var path = shown.get().path();
        var display = body.getDisplay();
        job = Job.create(Messages.History_looking, monitor -> {
            read(path, display, monitor);
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void read(Path path, Display display, IProgressMonitor monitor) {
        try (var repository = DossierRepository.of(path).orElse(null)) {
            var rows = repository == null ? List.<HistoryGraph.Row>of() : HistoryGraph.of(repository, MOST).rows();
            var words = NLS.bind(repository == null ? Messages.History_notShared : Messages.History_noCommit, path.getFileName());
            display.asyncExec(() -> showIfStill(monitor, rows, words, repository == null));
        } catch (IOException e) {
            display.asyncExec(() -> showIfStill(monitor, List.of(), e.getMessage(), false));
        }
    }

    /** Unless somebody looked again meanwhile, who may have seen more. */
    private void showIfStill(IProgressMonitor monitor, List<HistoryGraph.Row> rows, String words, boolean canShare) {
        if (!body.isDisposed() && !monitor.isCanceled()) {
            show(rows, words, canShare);
        }
    }

    private void show(List<HistoryGraph.Row> rows, String words, boolean canShare) {
        table.show(rows);
        none.show(words, canShare);
        ((StackLayout) body.getLayout()).topControl = rows.isEmpty() ? none.control() : table.control();
        body.layout();
    }

    @Override
    public void currentChanged(Optional<OpenDossier> current) {
        look();
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Saved saved && saved.dossier().path().equals(shown.map(OpenDossier::path).orElse(null))) {
            look();
        }
    }

    @Override
    public void setFocus() {
        ((StackLayout) body.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        desk.removeListener(this);
        job.cancel();
        super.dispose();
    }
}
