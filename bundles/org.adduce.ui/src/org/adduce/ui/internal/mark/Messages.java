package org.adduce.ui.internal.mark;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Actor_new;
    public static String Actor_unknown;
    public static String Claim_missing;
    public static String Claim_new;
    public static String Drop_annotation;
    public static String Drop_assertion;
    public static String Gesture_adjust;
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
    public static String Topic_missing;
    public static String Topic_new;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.mark.messages", Messages.class);
    }

    private Messages() {
    }
}
