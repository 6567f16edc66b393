package org.adduce.plugins;

import org.eclipse.osgi.util.NLS;

/** What is said of plug-ins. */
final class Messages extends NLS {

    public static String Guarded_thread;
    public static String Guarded_failed;
    public static String Guarded_silent;
    public static String Guarded_deaf;
    public static String Guarded_nothing;
    public static String Guarded_off;
    public static String Declarations_incomplete;
    public static String Declarations_duplicate;

    static {
        NLS.initializeMessages("org.adduce.plugins.messages", Messages.class);
    }

    private Messages() {
    }
}
