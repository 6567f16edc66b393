package org.adduce.ui.internal.form.story;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Actor_about;
    public static String Actor_accounts;
    public static String Actor_changes;
    public static String Actor_claimed;
    public static String Actor_concerns;
    public static String Actor_events;
    public static String Actor_members;
    public static String Actor_quoted;
    public static String Actor_sources;
    public static String Argument_conclusion;
    public static String Argument_madeBy;
    public static String Argument_premises;
    public static String Assertion_passedOn;
    public static String Assertion_said;
    public static String Assertion_saidFrom;
    public static String Assertion_saidIn;
    public static String Change_none;
    public static String Change_title;
    public static String Change_undone;
    public static String Change_value;
    public static String Claim_against;
    public static String Claim_argument;
    public static String Claim_condition;
    public static String Claim_count;
    public static String Claim_countAgainst;
    public static String Claim_countFor;
    public static String Claim_countOneOrigin;
    public static String Claim_countOpen;
    public static String Claim_differs;
    public static String Claim_for;
    public static String Claim_held;
    public static String Claim_higher;
    public static String Claim_lower;
    public static String Claim_none;
    public static String Claim_oneOrigin;
    public static String Claim_origins;
    public static String Claim_premise;
    public static String Claim_saidBy;
    public static String Claim_stances;
    public static String Dossier_holds;
    public static String Event_around;
    public static String Event_claims;
    public static String Event_evidence;
    public static String Facts_about;
    public static String Facts_aboutPhrase;
    public static String Facts_aliases;
    public static String Facts_answers;
    public static String Facts_concerns;
    public static String Facts_doubt;
    public static String Facts_if;
    public static String Facts_owner;
    public static String Facts_participants;
    public static String Facts_topics;
    public static String Lines_echo;
    public static String Lines_echoAndOne;
    public static String Lines_echoes;
    public static String Lines_evidence;
    public static String Lines_from;
    public static String Lines_more;
    public static String Lines_nobody;
    public static String Question_against;
    public static String Question_for;
    public static String Question_nobody;
    public static String Question_none;
    public static String Question_open;
    public static String Question_positions;
    public static String Question_reasonsAgainst;
    public static String Question_reasonsFor;
    public static String Said_before;
    public static String Said_unknown;
    public static String Source_claims;
    public static String Source_comments;
    public static String Source_marked;
    public static String Source_nobody;
    public static String Source_voices;
    public static String Source_voicesQuoted;
    public static String Text_size;
    public static String Text_title;
    public static String Topic_marked;
    public static String Topic_none;
    public static String Voice_answers;
    public static String Voice_claims;
    public static String Voice_source;
    public static String Voice_words;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.form.story.messages", Messages.class);
    }

    private Messages() {
    }
}
