package org.adduce.ui.internal.problems;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CheckJob_name;
    public static String Mending_nothing;
    public static String Mending_unknown;
    public static String None_desk;
    public static String None_match;
    public static String None_problems;
    public static String None_yet;
    public static String Problems_copy;
    public static String Problems_element;
    public static String Problems_filter;
    public static String Problems_fix;
    public static String Problems_fixAll;
    public static String Problems_message;
    public static String Problems_name;
    public static String Problems_nameCount;
    public static String Problems_noFix;
    public static String Problems_off;
    public static String Problems_open;
    public static String Problems_rest;
    public static String Problems_summary;
    public static String Problems_switchOff;
    public static String Problems_switchOn;
    public static String Severity_errors;
    public static String Severity_hide;
    public static String Severity_notes;
    public static String Severity_show;
    public static String Severity_warnings;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.problems.messages", Messages.class);
    }

    private Messages() {
    }
}
