package org.adduce.ui.internal.mark;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Actor_new;
    public static String Actor_unknown;
    public static String Annotation_hint;
    public static String Annotation_title;
    public static String Annotation_topic;
    public static String Assertion_claim;
    public static String Assertion_hint;
    public static String Assertion_kind;
    public static String Assertion_passing;
    public static String Assertion_speaker;
    public static String Assertion_stance;
    public static String Assertion_sure;
    public static String Assertion_sureExample;
    public static String Assertion_sureRefused;
    public static String Assertion_title;
    public static String Claim_missing;
    public static String Claim_new;
    public static String Gesture_annotate;
    public static String Gesture_makeAssertion;
    public static String Gesture_setDate;
    public static String Gesture_setSpeaker;
    public static String Passing_nobody;
    public static String Passing_quoting;
    public static String Passing_telling;
    public static String Passing_through;
    public static String Sentence_existing;
    public static String Sentence_missing;
    public static String Sentence_new;
    public static String Sentence_passed;
    public static String Sentence_somebody;
    public static String Sentence_stance;
    public static String Sentence_sure;
    public static String Speaker_hint;
    public static String Speaker_name;
    public static String Speaker_title;
    public static String Topic_missing;
    public static String Topic_new;
    public static String Date_example;
    public static String Date_hint;
    public static String Date_name;
    public static String Date_none;
    public static String Date_title;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.mark.messages", Messages.class);
    }

    private Messages() {
    }
}
