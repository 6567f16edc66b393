package org.adduce.core.internal.journal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Journal_redo;
    public static String Journal_undo;

    static {
        NLS.initializeMessages("org.adduce.core.internal.journal.messages", Messages.class);
    }

    private Messages() {
    }
}
