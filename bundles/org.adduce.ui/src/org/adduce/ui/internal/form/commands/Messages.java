package org.adduce.ui.internal.form.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Delete_many;
    public static String Delete_one;
    public static String Question_cancel;
    public static String Question_delete;
    public static String Question_dragged;
    public static String Question_draggedMany;
    public static String Question_inside;
    public static String Question_insideMany;
    public static String Question_line;
    public static String Question_loosened;
    public static String Question_loosenedMany;
    public static String Question_many;
    public static String Question_more;
    public static String Question_one;
    public static String Question_title;
    public static String Union_alias;
    public static String Union_another;
    public static String Union_anotherHint;
    public static String Union_aside;
    public static String Union_differ;
    public static String Union_gesture;
    public static String Union_merge;
    public static String Union_message;
    public static String Union_messageOne;
    public static String Union_moved;
    public static String Union_movedNone;
    public static String Union_movedOne;
    public static String Union_not;
    public static String Union_place;
    public static String Union_places;
    public static String Union_title;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.form.commands.messages", Messages.class);
    }

    private Messages() {
    }
}
