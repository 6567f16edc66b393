package org.adduce.timeline.ui.internal.view;

import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** When things were said and what times they are about, of the current dossier. */
public final class TimelineView extends ViewPart implements DeskListener, ISelectionListener {

    /** The view's id. */
    public static final String ID = "org.adduce.view.timeline";

    /** Several gestures in quick succession are drawn once; milliseconds. */
    private static final int PAUSE = 120;
    /** How long one is told that something is done; milliseconds. */
    private static final int WHILE = 10_000;

    private Desk desk;
    private TimelinePane pane;
    private SlicedReading reading;
    private Arranger arranger;
    private ElementSelection selection;
    private boolean isStale;

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        pane = new TimelinePane(parent);
        arranger = new Arranger(parent.getDisplay(), pane.contents(), this::tell);
        reading = new SlicedReading(parent.getDisplay(), arranger::show);
        selection = new ElementSelection(pane.viewer(), pane.contents());
        getSite().setSelectionProvider(selection);
        new TimelineKeys(pane.control(), pane.contents(), selection);
        new TimelineContext(pane.control(), getSite().getService(IContextService.class));
        new ChoiceMarks(this, getSite().getService(ICommandService.class));
        var actions = new TimelineActions(pane.contents(), arranger);
        actions.fill(getViewSite().getActionBars());
        new TimelineMenu(pane.viewer(), getSite(), selection, actions);
        desk.addListener(this);
        getSite().getPage().addPostSelectionListener(this);
        show(desk.current());
    }

    /** What it shows; for tests and for those who drive it. */
    public TimelineContents contents() {
        return pane.contents();
    }

    /** How it is laid out and coloured. */
    Arranger arranger() {
        return arranger;
    }

    /** The timeline that is open in the active window. */
    static Optional<TimelineView> shown(IWorkbench workbench) {
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage).map(page -> page.findView(ID))
                .filter(TimelineView.class::isInstance).map(TimelineView.class::cast);
    }

    /** Says below for a while that something is done. */
    void say(String words) {
        if (pane.control() != null && !pane.control().isDisposed()) {
            status(words);
            pane.control().getDisplay().timerExec(WHILE, () -> {
                if (pane.control() != null && !pane.control().isDisposed()) {
                    status(null);
                }
            });
        }
    }

    private void status(String words) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(words);
    }

    /** An empty text takes back what was told. */
    private void tell(String fault) {
        if (!pane.control().isDisposed()) {
            getViewSite().getActionBars().getStatusLineManager().setErrorMessage(fault.isEmpty() ? null : fault);
        }
    }

    private void show(Optional<OpenDossier> dossier) {
        isStale = false;
        boolean isOther = !dossier.equals(pane.contents().dossier());
        boolean isShown = dossier.map(reading::read).orElseGet(() -> {
            reading.stop();
            arranger.stop();
            return false;
        });
        if (isOther && !isShown) {
            pane.contents().clear(TimelinePane.EMPTY.get());
        }
    }

    @Override
    public void currentChanged(Optional<OpenDossier> dossier) {
        show(dossier);
    }

    @Override
    public void happened(DossierEvent event) {
        if (!isStale && event instanceof DossierEvent.Changed && desk.current().filter(event.dossier()::equals).isPresent()) {
            isStale = true;
            pane.control().getDisplay().timerExec(PAUSE, this::refresh);
        }
    }

    /** The viewer lets go of its control when that is disposed of, which may be before the time is up. */
    private void refresh() {
        if (isStale && pane.control() != null && !pane.control().isDisposed()) {
            show(desk.current());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        if (part != this && selected instanceof IStructuredSelection structured) {
            selection.showOthers(structured);
        }
    }

    @Override
    public void setFocus() {
        pane.control().setFocus();
    }

    @Override
    public void dispose() {
        reading.stop();
        arranger.stop();
        desk.removeListener(this);
        getSite().getPage().removePostSelectionListener(this);
        super.dispose();
    }
}
