package org.adduce.ui.internal.keys;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Keys_action;
    public static String Keys_everywhere;
    public static String Keys_key;
    public static String Keys_reading;
    public static String Keys_where;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.keys.messages", Messages.class);
    }

    private Messages() {
    }
}
