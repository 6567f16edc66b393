package org.adduce.ui.internal.action;

import org.eclipse.osgi.util.NLS;

/** What is said about actions. */
public final class Messages extends NLS {

    public static String ActionsMenu_label;
    public static String Running_fault;
    public static String Running_outdated;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
