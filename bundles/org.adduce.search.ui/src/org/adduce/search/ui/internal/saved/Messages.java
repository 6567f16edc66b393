package org.adduce.search.ui.internal.saved;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Delete_question;
    public static String Delete_title;
    public static String Save_empty;
    public static String Save_name;
    public static String Save_title;
    public static String Saved_notKept;
    public static String Saved_notRead;
    public static String Saved_searching;

    static {
        NLS.initializeMessages("org.adduce.search.ui.internal.saved.messages", Messages.class);
    }

    private Messages() {
    }
}
