package org.adduce.ui.internal.reading;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Read_keeping;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.reading.messages", Messages.class);
    }

    private Messages() {
    }
}
