package org.adduce.core.query;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

    public static String tooLong;
    public static String tooDeep;
    public static String parenthesisOpen;
    public static String parenthesisUnexpected;
    public static String quoteOpen;
    public static String termMissing;
    public static String valueMissing;
    public static String fieldUnknown;
    public static String fieldUnknownNear;
    public static String wordUnknown;
    public static String truthExpected;
    public static String numberExpected;
    public static String rangeBackwards;
    public static String timeExpected;

    static {
        NLS.initializeMessages("org.adduce.core.query.messages", Messages.class);
    }

    private Messages() {
    }
}
