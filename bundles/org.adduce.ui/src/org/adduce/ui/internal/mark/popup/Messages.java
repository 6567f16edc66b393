package org.adduce.ui.internal.mark.popup;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Annotation_hint;
    public static String Annotation_title;
    public static String Annotation_topic;
    public static String Assertion_claim;
    public static String Assertion_hint;
    public static String Assertion_kind;
    public static String Assertion_passing;
    public static String Assertion_place;
    public static String Assertion_placeExample;
    public static String Assertion_speaker;
    public static String Assertion_stance;
    public static String Assertion_sure;
    public static String Assertion_sureExample;
    public static String Assertion_sureRefused;
    public static String Assertion_title;
    public static String Date_example;
    public static String Date_hint;
    public static String Date_name;
    public static String Date_none;
    public static String Date_title;
    public static String Gesture_annotate;
    public static String Gesture_makeAssertion;
    public static String Gesture_setDate;
    public static String Gesture_setSpeaker;
    public static String Speaker_hint;
    public static String Speaker_name;
    public static String Speaker_title;
    public static String Suggestions_chosen;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.mark.popup.messages", Messages.class);
    }

    private Messages() {
    }
}
