package org.adduce.exporter.csv.internal;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

    public static String writing;
    public static String outIsFile;
    public static String oneTableAFile;
    public static String nothing;
    public static String separatorInside;
    public static String leftoversLost;
    public static String receiptsLost;
    public static String bytesLeft;

    static {
        NLS.initializeMessages("org.adduce.exporter.csv.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
