package org.adduce.ui.internal.form.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String NewElement_name;
    public static String Subject_add;
    public static String Subject_remove;
    public static String Subject_set;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.form.edit.messages", Messages.class);
    }

    private Messages() {
    }
}
