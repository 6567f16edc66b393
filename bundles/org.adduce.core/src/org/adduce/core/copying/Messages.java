package org.adduce.core.copying;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Clipping_name;
    public static String Clipping_unreadable;

    static {
        NLS.initializeMessages("org.adduce.core.copying.messages", Messages.class);
    }

    private Messages() {
    }
}
