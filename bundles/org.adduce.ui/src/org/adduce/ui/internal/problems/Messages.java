package org.adduce.ui.internal.problems;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CheckJob_name;
    public static String None_desk;
    public static String None_problems;
    public static String None_yet;
    public static String Problems_check;
    public static String Problems_copy;
    public static String Problems_element;
    public static String Problems_filter;
    public static String Problems_message;
    public static String Problems_name;
    public static String Problems_nameCount;
    public static String Problems_open;
    public static String Problems_rest;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.problems.messages", Messages.class);
    }

    private Messages() {
    }
}
