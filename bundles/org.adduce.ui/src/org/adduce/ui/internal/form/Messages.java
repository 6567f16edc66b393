package org.adduce.ui.internal.form;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Empty_hint;
    public static String Empty_title;
    public static String Form_fields;
    public static String Several_form;
    public static String Several_hint;
    public static String Several_title;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.form.messages", Messages.class);
    }

    private Messages() {
    }
}
