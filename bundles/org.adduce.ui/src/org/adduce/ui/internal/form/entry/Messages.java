package org.adduce.ui.internal.form.entry;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CertaintyEntry_meaning;
    public static String CertaintyEntry_outside;
    public static String CertaintyEntry_range;
    public static String ColourEntry_none;
    public static String NumberEntry_none;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.form.entry.messages", Messages.class);
    }

    private Messages() {
    }
}
