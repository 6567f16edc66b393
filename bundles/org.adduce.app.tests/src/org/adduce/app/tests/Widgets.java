package org.adduce.app.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Looks through what is on the screen. On the UI thread. */
final class Widgets {

    private Widgets() {
    }

    /** The first visible control of any window that is wanted. */
    static Optional<Control> find(Display display, Predicate<Control> wanted) {
        return Arrays.stream(display.getShells()).flatMap(shell -> find(shell, wanted).stream()).findFirst();
    }

    /** The field in which the dialog in front asks for words. */
    static Optional<Text> input() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getParent() != null && shell.isVisible())
                .flatMap(shell -> find(shell, Text.class::isInstance).stream()).map(Text.class::cast).filter(Text::getEditable).findFirst();
    }

    /** Whether keys go to a window of the workbench, or to none, and not to a dialog. */
    static boolean isWorkbenchInFront(Display display) {
        var active = display.getActiveShell();
        return active == null || Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).anyMatch(window -> window.getShell() == active);
    }

    private static Optional<Control> find(Control control, Predicate<Control> wanted) {
        if (control.isDisposed() || !control.isVisible()) {
            return Optional.empty();
        }
        if (wanted.test(control)) {
            return Optional.of(control);
        }
        return control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(child -> find(child, wanted).stream()).findFirst() : Optional.empty();
    }
}
