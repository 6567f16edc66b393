package org.adduce.ui.internal.keys;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The keys that menu bars tell beside their items. The platform tells them anew whenever a menu is opened; but an item of GTK goes on
 * showing a key it was told once when it is told of none. So it is told of a key that there is not, which shows as none.
 */
final class MenuKeyWords {

    private static final String BEFORE_KEY = "\t";
    /** The toolkit knows no such key. It is never read by anybody. */
    private static final String NO_KEY = BEFORE_KEY + "none";

    private MenuKeyWords() {
    }

    /** Takes the keys out of all menu bars, until their menus are opened. */
    static void forget() {
        Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getShell).map(shell -> shell.getMenuBar()).filter(bar -> bar != null)
                .forEach(MenuKeyWords::forget);
    }

    private static void forget(Menu menu) {
        for (var item : menu.getItems()) {
            forget(item);
            if (item.getMenu() != null) {
                forget(item.getMenu());
            }
        }
    }

    private static void forget(MenuItem item) {
        int end = item.getText().indexOf(BEFORE_KEY);
        if (end >= 0) {
            item.setText(item.getText().substring(0, end) + NO_KEY);
        }
    }
}
