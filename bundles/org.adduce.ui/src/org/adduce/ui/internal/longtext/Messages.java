package org.adduce.ui.internal.longtext;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Approach_job;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.longtext.messages", Messages.class);
    }

    private Messages() {
    }
}
