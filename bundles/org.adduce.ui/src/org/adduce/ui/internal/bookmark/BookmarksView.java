package org.adduce.ui.internal.bookmark;

import java.util.ArrayList;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.field.SpokenName;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.internal.line.Hint;
import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.internal.tip.LineTips;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** What was bookmarked in the open dossiers; a double click or Enter opens it. */
public final class BookmarksView extends ViewPart implements DeskListener {

    /** The view's id. */
    public static final String ID = "org.adduce.view.bookmarks";

    private final Runnable listener = this::show;
    private Desk desk;
    private Bookmarks bookmarks;
    private Hint hint;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        bookmarks = PlatformUI.getWorkbench().getService(Bookmarks.class);
        var area = Hint.area(parent);
        hint = new Hint(area, "bookmarks.hint");
        viewer = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
        viewer.getTable().setData("org.adduce.id", "bookmarks.table");
        viewer.getTable().getAccessible().addAccessibleListener(new SpokenName(this::getPartName));
        var images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), viewer.getTable()));
        viewer.setLabelProvider(new LineLabels() {
            @Override
            public void update(ViewerCell cell) {
                cell.setText(WholeWords.of((Element) cell.getElement()));
                cell.setImage(images.of((Element) cell.getElement()));
                super.update(cell);
            }

            @Override
            public String getToolTipText(Object element) {
                return WholeWords.of((Element) element);
            }
        });
        LineTips.on(viewer);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
        getSite().setSelectionProvider(viewer);
        desk.addListener(this);
        bookmarks.addListener(listener);
        show();
    }

    private static void open(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof Element element) {
            PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
        }
    }

    private void show() {
        var marked = new ArrayList<Element>();
        for (var dossier : desk.dossiers()) {
            bookmarks.in(dossier.root().getId()).stream().map(dossier::find).flatMap(Optional::stream).forEach(marked::add);
        }
        viewer.setInput(marked);
        hint.say(marked.isEmpty() ? Messages.Bookmarks_empty : "");
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
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed && !bookmarks.in(event.dossier().root().getId()).isEmpty()) {
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
        bookmarks.removeListener(listener);
        super.dispose();
    }
}
