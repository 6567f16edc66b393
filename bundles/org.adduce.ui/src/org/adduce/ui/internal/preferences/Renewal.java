package org.adduce.ui.internal.preferences;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Lets a window take on other colours at once. What a theme gave a widget stays with it where the next one says nothing of it,
 * and icons and painted pictures are made for light or for dark: so widgets forget what they were given, and all perspectives
 * are made anew as at the start, what is not seen when it is. On the UI thread.
 */
final class Renewal {

    private final MWindow window;
    private final Shell shell;

    private Renewal(IWorkbenchWindow window) {
        this.window = window.getService(MWindow.class);
        this.shell = window.getShell();
    }

    /** Lets everything that is open forget its colours, before a theme gives it others. */
    static void forget() {
        for (var shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
            forget(shell);
        }
    }

    private static void forget(Control control) {
        control.setForeground(null);
        control.setBackground(null);
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                forget(child);
            }
        }
    }

    /** Makes the perspectives of all windows anew. */
    static void ofAllParts() {
        for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window.getActivePage() != null) {
                new Renewal(window).run();
            }
        }
    }

    private void run() {
        var presentation = window.getContext().get(IPresentationEngine.class);
        var parts = window.getContext().get(EPartService.class);
        var active = Optional.ofNullable(parts.getActivePart());
        shell.setRedraw(false);
        try {
            for (var stack : window.getContext().get(EModelService.class).findElements(window, null, MPerspectiveStack.class)) {
                presentation.removeGui(stack);
                presentation.createGui(stack);
            }
            active.filter(MPart::isToBeRendered).ifPresent(part -> parts.activate(part, true));
        } finally {
            shell.setRedraw(true);
        }
    }
}
