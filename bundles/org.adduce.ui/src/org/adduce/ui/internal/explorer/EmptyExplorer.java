package org.adduce.ui.internal.explorer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** What the explorer shows while no dossier is open: what to do next. */
final class EmptyExplorer {

    private final Composite area;

    EmptyExplorer(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        new Label(area, SWT.WRAP).setText(Messages.Explorer_empty);
        link(Messages.Explorer_emptyNew, "org.adduce.ui.newDossier");
        link(Messages.Explorer_emptyOpen, "org.adduce.ui.openDossier");
    }

    Control control() {
        return area;
    }

    private void link(String text, String command) {
        var link = new Link(area, SWT.NONE);
        link.setText(text);
        link.addListener(SWT.Selection, event -> run(command));
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + command + " could not be run", e);
        }
    }
}
