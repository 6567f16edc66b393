package org.adduce.exporter.json.internal;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

    public static String writing;
    public static String outIsFolder;
    public static String bytesLeft;

    static {
        NLS.initializeMessages("org.adduce.exporter.json.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
