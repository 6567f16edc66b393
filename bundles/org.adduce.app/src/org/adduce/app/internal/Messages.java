package org.adduce.app.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Recent_inFolder;
    public static String Recent_none;
    public static String Window_title;
    public static String Window_titleOf;

    static {
        NLS.initializeMessages("org.adduce.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
