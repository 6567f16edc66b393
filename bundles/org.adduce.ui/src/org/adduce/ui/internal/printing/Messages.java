package org.adduce.ui.internal.printing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Printing_failed;
    public static String Printing_job;
    public static String Printing_nothing;
    public static String Printing_title;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.printing.messages", Messages.class);
    }

    private Messages() {
    }
}
