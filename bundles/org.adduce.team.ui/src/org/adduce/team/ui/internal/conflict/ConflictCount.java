package org.adduce.team.ui.internal.conflict;

import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.label.ElementImages;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.eclipse.ui.statushandlers.StatusManager;

/** In the line below the window: how many conflicts wait in the dossier in hand, as a way to them. Nothing where there are none. */
public final class ConflictCount extends WorkbenchWindowControlContribution implements DeskListener {

    private static final int MANY = 9999;

    private Desk desk;
    private Composite area;
    private Label icon;
    private Link link;

    @Override
    protected Control createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(4, 0).applyTo(area);
        var images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), area));
        icon = new Label(area, SWT.NONE);
        icon.setImage(images.of("conflict"));
        icon.setVisible(false);
        link = new Link(area, SWT.NONE);
        link.setData("org.adduce.id", "conflicts.count");
        link.setToolTipText(Messages.Count_tip);
        GridDataFactory.fillDefaults().hint(roomForMany(), SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        desk.addListener(this);
        area.addDisposeListener(event -> desk.removeListener(this));
        show();
        return area;
    }

    /** The line below a window gives a control the room it wants at first, and asks no more. */
    private int roomForMany() {
        link.setText("<a>" + NLS.bind(Messages.Count_many, MANY) + "</a>");
        int width = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        link.setText("");
        return width;
    }

    private void open() {
        try {
            getWorkbenchWindow().getActivePage().showView(ConflictsView.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    private void show() {
        int count = desk.current().map(dossier -> OpenConflict.in(dossier.root())).map(List::size).orElse(0);
        var words = count == 0 ? "" : "<a>" + (count == 1 ? Messages.Count_one : NLS.bind(Messages.Count_many, count)) + "</a>";
        if (!area.isDisposed() && !link.getText().equals(words)) {
            link.setText(words);
            icon.setVisible(count > 0);
            area.layout();
        }
    }

    @Override
    public void currentChanged(Optional<OpenDossier> dossier) {
        show();
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed changed && ConflictBoard.isOther(changed.notifications())) {
            show();
        }
    }
}
