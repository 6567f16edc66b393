package org.adduce.app.internal.about;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Licences_name;
    public static String Licences_version;
    public static String Licences_licence;
    public static String Licences_from;
    public static String Licences_gathering;
    public static String Licences_unknown;
    public static String Licences_noText;
    public static String Licences_unreadable;

    static {
        NLS.initializeMessages("org.adduce.app.internal.about.messages", Messages.class);
    }

    private Messages() {
    }
}
