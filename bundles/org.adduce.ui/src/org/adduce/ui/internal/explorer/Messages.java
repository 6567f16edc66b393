package org.adduce.ui.internal.explorer;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Contest_contested;
    public static String Contest_held;
    public static String Contest_open;
    public static String Contest_rejected;
    public static String Contest_unsaid;
    public static String Drop_account;
    public static String Drop_answer;
    public static String Drop_argument;
    public static String Drop_copy;
    public static String Drop_inside;
    public static String Drop_participant;
    public static String Drop_top;
    public static String Drop_topic;
    public static String Explorer_coming;
    public static String Explorer_dragged;
    public static String Explorer_empty;
    public static String Explorer_emptyNew;
    public static String Explorer_emptyOpen;
    public static String Explorer_filter;
    public static String Explorer_found;
    public static String Explorer_name;
    public static String Explorer_nothing;
    public static String Explorer_searches;
    public static String Explorer_unsaved;
    public static String Group_actors;
    public static String Group_arguments;
    public static String Group_claims;
    public static String Group_events;
    public static String Group_matches;
    public static String Group_questions;
    public static String Group_sources;
    public static String Group_topics;
    public static String Grouping_contest;
    public static String Grouping_kind;
    public static String Grouping_none;
    public static String Grouping_question;
    public static String Grouping_topic;
    public static String Grouping_unread;
    public static String Grouping_year;
    public static String Order_latest;
    public static String Order_name;
    public static String Order_usual;
    public static String Section_noQuestion;
    public static String Section_noTopic;
    public static String Section_other;
    public static String Section_read;
    public static String Section_undated;
    public static String Section_unread;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.explorer.messages", Messages.class);
    }

    private Messages() {
    }
}
