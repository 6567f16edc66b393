package org.adduce.core.internal.exporting;

import org.eclipse.osgi.util.NLS;

/** What exporting says to people. */
public final class Messages extends NLS {

    public static String Exporter_incomplete;
    public static String Exporter_duplicate;
    public static String Target_folder;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
