package org.adduce.ui.internal.keys;

import java.util.function.BooleanSupplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;

/** The context menu of the sheet of keys. */
final class KeyMenu {

    private final MenuManager menu = new MenuManager();

    /** Adds what can be done; only where {@code isPossible} says so when the menu is opened. */
    KeyMenu add(String words, BooleanSupplier isPossible, Runnable what) {
        var action = new Action(words) {
            @Override
            public void run() {
                what.run();
            }
        };
        menu.add(action);
        menu.addMenuListener(shown -> action.setEnabled(isPossible.getAsBoolean()));
        return this;
    }

    KeyMenu separate() {
        menu.add(new Separator());
        return this;
    }

    /** Opens it where a control is asked for its menu. */
    void on(Control control) {
        control.setMenu(menu.createContextMenu(control));
    }
}
