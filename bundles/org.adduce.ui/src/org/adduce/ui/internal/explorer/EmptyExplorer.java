package org.adduce.ui.internal.explorer;

import java.util.List;
import java.util.stream.Collectors;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** What the explorer shows while no dossier is open: what to do next, or which one is coming. */
final class EmptyExplorer implements DeskListener {

    /** How many milliseconds it waits before it says that nothing is open: at the start something is about to be. */
    private static final int PATIENCE = 500;

    private final Desk desk;
    private final Composite area;
    private final Label words;
    private final List<Link> links;

    EmptyExplorer(Composite parent, Desk desk) {
        this.desk = desk;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        words = new Label(area, SWT.WRAP);
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        links = List.of(link(Messages.Explorer_emptyNew, "org.adduce.ui.newDossier"), link(Messages.Explorer_emptyOpen, "org.adduce.ui.openDossier"));
        desk.addListener(this);
        area.addDisposeListener(event -> desk.removeListener(this));
        links.forEach(link -> link.setVisible(false));
        area.getDisplay().timerExec(PATIENCE, this::sayUnlessGone);
    }

    private void sayUnlessGone() {
        if (!area.isDisposed()) {
            openingChanged();
        }
    }

    @Override
    public void openingChanged() {
        var coming = desk.opening().stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        words.setText(coming.isEmpty() ? Messages.Explorer_empty : NLS.bind(Messages.Explorer_coming, coming).replace("&", "&&"));
        links.forEach(link -> link.setVisible(coming.isEmpty()));
        area.layout();
    }

    Control control() {
        return area;
    }

    private Link link(String text, String command) {
        var link = new Link(area, SWT.NONE);
        link.setText(text);
        link.addListener(SWT.Selection, event -> run(command));
        return link;
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + command + " could not be run", e);
        }
    }
}
