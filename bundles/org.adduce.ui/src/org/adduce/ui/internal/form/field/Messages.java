package org.adduce.ui.internal.form.field;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String AddLine_field;
    public static String AddLine_name;
    public static String Anchor_place;
    public static String Completion_new;
    public static String Field_mixed;
    public static String Link_copy;
    public static String Link_copyAll;
    public static String Link_open;
    public static String Link_page;
    public static String Link_show;
    public static String Files_attach;
    public static String Files_details;
    public static String Files_open;
    public static String Files_save;
    public static String Parts_add;
    public static String Parts_remove;
    public static String Swatch_choose;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.form.field.messages", Messages.class);
    }

    private Messages() {
    }
}
