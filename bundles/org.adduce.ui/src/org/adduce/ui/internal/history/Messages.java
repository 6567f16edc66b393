package org.adduce.ui.internal.history;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String History_beginning;
    public static String History_empty;
    public static String History_takenBack;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.history.messages", Messages.class);
    }

    private Messages() {
    }
}
