package org.adduce.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** In the line below the window: how much is in the dossier in hand, and whether it is saved. */
public final class DossierStatus extends WorkbenchWindowControlContribution implements DeskListener {

    /** Many gestures in quick succession are told of once; milliseconds. */
    private static final int PAUSE = 200;

    /** What the rest of the line takes in any window, in pixels, above all 375 for messages of the workbench. */
    private static final int OTHERS = 850;
    private static final int LEAST = 150;

    private final Runnable showing = this::show;
    private Desk desk;
    private Composite area;
    private Label words;

    @Override
    protected Control createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(area);
        words = new Label(area, SWT.NONE);
        words.setData("org.adduce.id", "status.dossier");
        GridDataFactory.fillDefaults().hint(roomForMuch(), SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).grab(false, true).applyTo(words);
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        desk.addListener(this);
        area.addDisposeListener(event -> {
            desk.removeListener(this);
            event.display.timerExec(-1, showing);
        });
        show();
        return area;
    }

    /**
     * The line below a window gives a control the room it wants at first, and asks no more. Where all want more than a small screen
     * has it would become two lines.
     */
    private int roomForMuch() {
        words.setText(Messages.Tally_room);
        int width = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        words.setText("");
        return Math.min(width, Math.max(LEAST, words.getMonitor().getClientArea().width - OTHERS));
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    private void show() {
        if (area.isDisposed()) {
            return;
        }
        var line = desk.current().map(dossier -> DossierTally.of(dossier, saved(dossier), Clock.systemDefaultZone())).orElse("");
        var shown = desk.current().map(dossier -> DossierTally.of(dossier, saved(dossier), Clock.systemDefaultZone(), this::hasRoom)).orElse("");
        if (!words.getText().equals(shown)) {
            words.setText(shown);
        }
        if (!line.equals(words.getToolTipText())) {
            words.setToolTipText(line.isEmpty() ? null : line);
        }
    }

    private boolean hasRoom(String line) {
        var gc = new GC(words);
        try {
            return gc.textExtent(line).x <= ((GridData) words.getLayoutData()).widthHint;
        } finally {
            gc.dispose();
        }
    }

    private static Optional<FileTime> saved(OpenDossier dossier) {
        try {
            return Optional.of(Files.getLastModifiedTime(dossier.path()));
        } catch (IOException notThere) {
            // it was never saved, or its place is gone: then there is no time to tell, and saving tells what is wrong
            return Optional.empty();
        }
    }

    private void soon() {
        if (!area.isDisposed()) {
            area.getDisplay().timerExec(PAUSE, showing);
        }
    }

    @Override
    public void currentChanged(Optional<OpenDossier> dossier) {
        soon();
    }

    @Override
    public void happened(DossierEvent event) {
        soon();
    }
}
