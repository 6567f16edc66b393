package org.adduce.team.diff;

import org.eclipse.osgi.util.NLS;

/** How values are said. */
final class Messages extends NLS {

    public static String Value_gone;
    public static String Value_yes;
    public static String Value_no;
    public static String Value_named;
    public static String Value_words;
    public static String Value_sure;
    public static String Value_sureBetween;
    public static String Value_sureAs;

    static {
        NLS.initializeMessages("org.adduce.team.diff.messages", Messages.class);
    }

    private Messages() {
    }
}
