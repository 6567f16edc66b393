package org.adduce.ui.internal.handlers;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String RedoHandler_named;
    public static String RedoHandler_plain;
    public static String UndoHandler_named;
    public static String UndoHandler_plain;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.handlers.messages", Messages.class);
    }

    private Messages() {
    }
}
