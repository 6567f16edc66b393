package org.adduce.app.internal;

import java.util.Arrays;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;

/**
 * The menu for help begins with help. Updates are to come after the additions, and the platform puts them in before that place is
 * there, and so at the very top. On the UI thread.
 */
final class HelpMenuOrder {

    private static final String MENU = "help";
    private static final String LAST_GROUP = "about";
    private static final String UPDATES = "org.eclipse.equinox.p2.ui.sdk.";

    private HelpMenuOrder() {
    }

    /** Puts updates above the last group of a window's menu for help. */
    static void apply(IMenuManager bar) {
        var menu = bar.findMenuUsingPath(MENU);
        if (menu != null && menu.find(LAST_GROUP) != null) {
            Arrays.stream(menu.getItems()).filter(HelpMenuOrder::isUpdate).forEach(item -> menu.insertBefore(LAST_GROUP, menu.remove(item)));
        }
    }

    private static boolean isUpdate(IContributionItem item) {
        return item.getId() != null && item.getId().startsWith(UPDATES);
    }
}
