package org.adduce.ui.internal.page;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Page_notAnElement;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.page.messages", Messages.class);
    }

    private Messages() {
    }
}
