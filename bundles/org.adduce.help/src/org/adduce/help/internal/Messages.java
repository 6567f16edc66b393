package org.adduce.help.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Help_back;
    public static String Help_contents;
    public static String Help_nothing;
    public static String Help_search;
    public static String Help_title;

    static {
        NLS.initializeMessages("org.adduce.help.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
