package org.adduce.ui.internal.desk;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String OpenDossierJob_name;
    public static String SaveQuestion_cancel;
    public static String SaveQuestion_discard;
    public static String SaveQuestion_message;
    public static String SaveQuestion_save;
    public static String SaveQuestion_title;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.desk.messages", Messages.class);
    }

    private Messages() {
    }
}
