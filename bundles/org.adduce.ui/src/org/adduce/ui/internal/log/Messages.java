package org.adduce.ui.internal.log;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Log_clear;
    public static String Log_copy;
    public static String Log_details;
    public static String Log_file;
    public static String Log_nothing;
    public static String Trouble_copy;
    public static String Trouble_error;
    public static String Trouble_info;
    public static String Trouble_more;
    public static String Trouble_warning;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.log.messages", Messages.class);
    }

    private Messages() {
    }
}
