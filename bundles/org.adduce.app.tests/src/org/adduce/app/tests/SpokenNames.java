package org.adduce.app.tests;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** What a screen reader would call a control: what its listeners say, else its own words, else the label before it. On the UI thread. */
final class SpokenNames {

    private static final String LISTENERS = "accessibleListeners";

    private SpokenNames() {
    }

    static String of(Control control) {
        return said(control).or(() -> written(control)).or(() -> labelled(control)).orElse("");
    }

    private static Optional<String> said(Control control) {
        var event = new AccessibleEvent(control);
        for (var listener : listeners(control.getAccessible())) {
            listener.getName(event);
        }
        return words(event.result);
    }

    /** The toolkit tells nobody what names it was given. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField(LISTENERS);
            field.setAccessible(true);
            var listeners = (List<AccessibleListener>) field.get(accessible);
            return listeners == null ? List.of() : List.copyOf(listeners);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The toolkit keeps its listeners elsewhere", e);
        }
    }

    private static Optional<String> written(Control control) {
        return words(switch (control) {
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Label label -> label.getText();
            case Text text -> text.getMessage();
            case StyledText text when !text.getEditable() -> text.getText();
            default -> control.getToolTipText();
        });
    }

    private static Optional<String> labelled(Control control) {
        Composite parent = control.getParent();
        var siblings = parent == null ? List.<Control>of() : List.of(parent.getChildren());
        int at = siblings.indexOf(control);
        return at > 0 && siblings.get(at - 1) instanceof Label label ? words(label.getText()) : Optional.empty();
    }

    private static Optional<String> words(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }
}
