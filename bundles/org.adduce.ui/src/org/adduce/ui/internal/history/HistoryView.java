package org.adduce.ui.internal.history;

import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.PastGesture;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.internal.form.ElementSelection;
import org.adduce.ui.internal.form.field.SpokenName;
import org.adduce.ui.internal.line.Hint;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * What was done to the current dossier since it was opened, a line a gesture, the latest first. A double click or Enter goes
 * back to how it was after that gesture, or on to it again; selecting a line shows where it was.
 */
public final class HistoryView extends ViewPart implements DeskListener {

    /** The view's id. */
    public static final String ID = "org.adduce.view.history";

    private final ElementSelection place = new ElementSelection();
    private Desk desk;
    private Hint hint;
    private TableViewer viewer;
    private Optional<OpenDossier> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        var whole = Hint.area(parent);
        hint = new Hint(whole, "history.hint");
        var area = new Composite(whole, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setData("org.adduce.id", "history.table");
        viewer.getTable().getAccessible().addAccessibleListener(new SpokenName(this::getPartName));
        var column = new TableViewerColumn(viewer, SWT.NONE);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
        column.setLabelProvider(new HistoryLabels());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addDoubleClickListener(event -> goTo((IStructuredSelection) event.getSelection()));
        viewer.addSelectionChangedListener(event -> select(event.getStructuredSelection()));
        getSite().setSelectionProvider(place);
        desk.addListener(this);
        show();
    }

    private void select(IStructuredSelection selection) {
        if (viewer.getTable().isFocusControl() && selection.getFirstElement() instanceof Step step) {
            step.gesture().flatMap(PastGesture::place).ifPresent(place::select);
        }
    }

    private void goTo(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof Step step) {
            shown.filter(dossier -> !dossier.isReadOnly()).ifPresent(dossier -> dossier.goTo(step.number()));
        }
    }

    private void show() {
        shown = desk.current();
        var steps = shown.map(dossier -> Step.of(dossier.history())).orElse(List.of());
        viewer.setInput(steps);
        steps.stream().filter(Step::isNow).findFirst().ifPresent(now -> viewer.setSelection(new StructuredSelection(now), true));
        hint.say(steps.size() > 1 ? "" : Messages.History_empty);
    }

    @Override
    public void opened(OpenDossier dossier) {
        show();
    }

    @Override
    public void closed(OpenDossier dossier) {
        show();
    }

    @Override
    public void currentChanged(Optional<OpenDossier> current) {
        show();
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed && shown.equals(Optional.of(event.dossier()))) {
            show();
        }
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void dispose() {
        desk.removeListener(this);
        super.dispose();
    }
}
