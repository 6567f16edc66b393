package org.adduce.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String General_dark;
    public static String General_font;
    public static String General_fontName;
    public static String General_light;
    public static String General_looks;
    public static String General_measure;
    public static String General_reading;
    public static String General_size;
    public static String General_system;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.preferences.messages", Messages.class);
    }

    private Messages() {
    }
}
