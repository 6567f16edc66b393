package org.adduce.app.tests;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/** Which controls the keyboard is to reach. On the UI thread. */
final class Reach {

    private Reach() {
    }

    /** Controls of ours, and not the platform's own, that take part in going round with Tab. */
    static boolean takesFocus(Control control) {
        return switch (control) {
            case ToolBar bar -> false;
            case Shell shell -> false;
            case Text text -> !isHeading(text);
            case StyledText text -> true;
            case Button button -> true;
            case Tree tree -> true;
            case Table table -> true;
            case List list -> true;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case Canvas canvas -> canvas.isListening(SWT.KeyDown) && control.getClass().getName().startsWith("org.adduce.") || canvas.getData("org.adduce.id") != null;
            default -> false;
        };
    }

    /** The words at the head of a dialog are a text in the platform, which reads them when the dialog opens. */
    private static boolean isHeading(Text text) {
        return (text.getStyle() & SWT.READ_ONLY) != 0 && text.getData("org.adduce.id") == null;
    }

    /** A control and all within it, in the order they were made. */
    static Stream<Control> within(Control control) {
        var inner = control instanceof Composite composite ? Stream.of(composite.getChildren()) : Stream.<Control>empty();
        return Stream.concat(Stream.of(control), inner.flatMap(Reach::within));
    }

    /** A control as a person who mends it has to find it. */
    static String describe(Control control) {
        var words = control instanceof Button button ? " \"" + button.getText() + '"' : "";
        var path = new StringBuilder(control.getClass().getSimpleName() + ' ' + control.getData("org.adduce.id") + words);
        for (var up = control.getParent(); up != null; up = up.getParent()) {
            if (up.getData("org.adduce.id") != null || up.getClass().getName().startsWith("org.adduce.")) {
                path.append(" in ").append(up.getClass().getSimpleName()).append(' ').append(up.getData("org.adduce.id"));
            }
        }
        return path.toString();
    }
}
