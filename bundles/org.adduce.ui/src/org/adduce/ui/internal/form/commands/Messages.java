package org.adduce.ui.internal.form.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Delete_many;
    public static String Delete_one;
    public static String Question_cancel;
    public static String Question_delete;
    public static String Question_dragged;
    public static String Question_inside;
    public static String Question_line;
    public static String Question_loosened;
    public static String Question_many;
    public static String Question_more;
    public static String Question_one;
    public static String Question_title;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.form.commands.messages", Messages.class);
    }

    private Messages() {
    }
}
