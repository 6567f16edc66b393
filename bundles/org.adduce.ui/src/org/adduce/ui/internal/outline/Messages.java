package org.adduce.ui.internal.outline;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Outline_filter;
    public static String Outline_name;
    public static String Outline_noSections;
    public static String Outline_noVoices;
    public static String Outline_summary;
    public static String Outline_vain;
    public static String Voice_quoted;
    public static String Voice_undated;
    public static String Voice_unread;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.outline.messages", Messages.class);
    }

    private Messages() {
    }
}
