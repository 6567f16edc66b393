package org.adduce.ui.internal.keys;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Keys_action;
    public static String Keys_alone;
    public static String Keys_already;
    public static String Keys_and;
    public static String Keys_before;
    public static String Keys_beside;
    public static String Keys_change;
    public static String Keys_everywhere;
    public static String Keys_field;
    public static String Keys_filter;
    public static String Keys_free;
    public static String Keys_given;
    public static String Keys_hint;
    public static String Keys_how;
    public static String Keys_key;
    public static String Keys_lost;
    public static String Keys_menu;
    public static String Keys_moving;
    public static String Keys_none;
    public static String Keys_nothing;
    public static String Keys_press;
    public static String Keys_remove;
    public static String Keys_reset;
    public static String Keys_resetAll;
    public static String Keys_resetAllAsk;
    public static String Keys_resetAllCancel;
    public static String Keys_taken;
    public static String Keys_typed;
    public static String Keys_where;
    public static String Name_backward;
    public static String Name_backward_tells;
    public static String Name_close;
    public static String Name_close_tells;
    public static String Name_closeAll;
    public static String Name_closeAll_tells;
    public static String Name_closeOthers;
    public static String Name_closeOthers_tells;
    public static String Name_closeSaved;
    public static String Name_closeSaved_tells;
    public static String Name_forward;
    public static String Name_forward_tells;
    public static String Name_maximize;
    public static String Name_maximize_tells;
    public static String Name_minimize;
    public static String Name_minimize_tells;
    public static String Name_nextPage;
    public static String Name_nextPage_tells;
    public static String Name_page;
    public static String Name_page_tells;
    public static String Name_pages;
    public static String Name_pages_tells;
    public static String Name_previousPage;
    public static String Name_previousPage_tells;
    public static String Name_split;
    public static String Name_split_tells;
    public static String Name_splitAcross;
    public static String Name_splitDown;
    public static String Pages;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.keys.messages", Messages.class);
    }

    private Messages() {
    }
}
