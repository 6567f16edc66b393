package org.adduce.ui.internal.reader;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Browsing_failed;
    public static String Empty_assert;
    public static String Empty_assertHint;
    public static String Empty_hint;
    public static String Empty_openLink;
    public static String Empty_paste;
    public static String Empty_title;
    public static String Find_count;
    public static String Find_message;
    public static String Find_nothing;
    public static String Find_place;
    public static String Gesture_addText;
    public static String Headline_separator;
    public static String Reader_accessibleName;
    public static String Reader_ahead;
    public static String Reader_gone;
    public static String Tip_annotation;
    public static String Tip_openLink;
    public static String Tip_somebody;
    public static String Tip_stance;
    public static String Tip_sure;
    public static String Tip_topics;
    public static String Waiting_coming;
    public static String Waiting_open;
    public static String Waiting_title;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.reader.messages", Messages.class);
    }

    private Messages() {
    }
}
