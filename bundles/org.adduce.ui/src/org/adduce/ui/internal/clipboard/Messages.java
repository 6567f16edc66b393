package org.adduce.ui.internal.clipboard;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Copy_failed;
    public static String Paste_many;
    public static String Paste_one;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.clipboard.messages", Messages.class);
    }

    private Messages() {
    }
}
