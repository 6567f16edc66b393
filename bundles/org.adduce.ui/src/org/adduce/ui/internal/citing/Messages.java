package org.adduce.ui.internal.citing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Citer_in;
    public static String Citer_quoted;
    public static String Citer_quotedBy;
    public static String Citer_stance;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.citing.messages", Messages.class);
    }

    private Messages() {
    }
}
