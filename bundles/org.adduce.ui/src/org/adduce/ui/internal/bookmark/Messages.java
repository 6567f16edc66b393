package org.adduce.ui.internal.bookmark;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Bookmarks_empty;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.bookmark.messages", Messages.class);
    }

    private Messages() {
    }
}
