package org.adduce.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Welcome_actions;
    public static String Welcome_allKeys;
    public static String Welcome_begin;
    public static String Welcome_drop;
    public static String Welcome_example;
    public static String Welcome_example_hint;
    public static String Welcome_import;
    public static String Welcome_import_hint;
    public static String Welcome_keys;
    public static String Welcome_new;
    public static String Welcome_new_hint;
    public static String Welcome_open;
    public static String Welcome_paste;
    public static String Welcome_paste_hint;
    public static String Welcome_product;
    public static String Welcome_purpose;
    public static String Welcome_reading;
    public static String Welcome_recent;
    public static String Welcome_recent_none;
    public static String Welcome_search;
    public static String Welcome_title;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.welcome.messages", Messages.class);
    }

    private Messages() {
    }
}
