package org.adduce.ui.internal.reader.page;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Headline_separator;
    public static String Headline_untitled;
    public static String Voice_answers;
    public static String Voice_answersTo;
    public static String Voice_deleted;
    public static String Voice_doubtful;
    public static String Voice_folded;
    public static String Voice_foldedOne;
    public static String Voice_quoted;
    public static String Voice_reported;
    public static String Voice_separator;
    public static String Voice_unknown;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.reader.page.messages", Messages.class);
    }

    private Messages() {
    }
}
