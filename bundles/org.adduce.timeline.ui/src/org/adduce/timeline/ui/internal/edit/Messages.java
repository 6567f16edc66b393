package org.adduce.timeline.ui.internal.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String DragFeedback_same;
    public static String SetTimeCommand_label;

    static {
        NLS.initializeMessages("org.adduce.timeline.ui.internal.edit.messages", Messages.class);
    }

    private Messages() {
    }
}
