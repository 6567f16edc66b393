package org.adduce.team.ui.internal.compare;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Compare_ask;
    public static String Compare_name;
    public static String Compare_notSides;
    public static String Compare_tip;
    public static String Fate_added;
    public static String Fate_changed;
    public static String Fate_moved;
    public static String Fate_removed;
    public static String Header_collapse;
    public static String Header_comparing;
    public static String Header_difference;
    public static String Header_differences;
    public static String Header_expand;
    public static String Header_fate;
    public static String Header_filter;
    public static String Header_next;
    public static String Header_previous;
    public static String Header_same;
    public static String Header_swap;
    public static String Job_name;
    public static String Job_words;
    public static String Line_place;
    public static String Line_rest;
    public static String Line_tip;
    public static String Menu_dossier;
    public static String Menu_next;
    public static String Menu_open;
    public static String Menu_previous;
    public static String Menu_takeMany;
    public static String Menu_takeOne;
    public static String Pane_many;
    public static String Pane_select;
    public static String Revisions_choose;
    public static String Revisions_commit;
    public static String Revisions_filter;
    public static String Revisions_looking;
    public static String Revisions_message;
    public static String Revisions_noRepository;
    public static String Revisions_none;
    public static String Revisions_shell;
    public static String Revisions_title;
    public static String Revisions_what;
    public static String Revisions_when;
    public static String Revisions_who;
    public static String Said_absent;
    public static String Said_feature;
    public static String Said_nothing;
    public static String Said_place;
    public static String Said_placeAt;
    public static String Side_neverSaved;
    public static String Side_noRepository;
    public static String Side_revision;
    public static String Side_saved;
    public static String Take_backward;
    public static String Take_forward;
    public static String Take_into;
    public static String Take_many;
    public static String Take_one;
    public static String Tally_added;
    public static String Tally_changed;
    public static String Tally_moved;
    public static String Tally_removed;

    static {
        NLS.initializeMessages("org.adduce.team.ui.internal.compare.messages", Messages.class);
    }

    private Messages() {
    }
}
