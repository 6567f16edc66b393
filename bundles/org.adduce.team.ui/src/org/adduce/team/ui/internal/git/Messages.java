package org.adduce.team.ui.internal.git;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Job_notShared;
    public static String Aftermath_gesture;
    public static String Save_title;
    public static String Save_question;
    public static String Login_shell;
    public static String Login_server;
    public static String Login_user;
    public static String Login_password;
    public static String Trust_title;
    public static String Trust_question;
    public static String Trust_no;
    public static String Trust_yes;
    public static String Pull_name;
    public static String Pulled_upToDate;
    public static String Pulled_forwarded;
    public static String Pulled_merged;
    public static String Pulled_conflicts;
    public static String Fetch_name;
    public static String Fetch_done;
    public static String Push_name;
    public static String Push_done;
    public static String Push_nothing;
    public static String Remote_name;
    public static String Remote_message;
    public static String Tag_name;
    public static String Tag_message;
    public static String Tag_done;
    public static String Branch_new;
    public static String Branch_message;
    public static String Branch_switched;
    public static String Branches_name;
    public static String Branches_message;
    public static String Branches_current;
    public static String Branches_switch;
    public static String Branches_merge;
    public static String Commit_name;
    public static String Commit_title;
    public static String Commit_on;
    public static String Commit_onAs;
    public static String Commit_hooks;
    public static String Commit_message;
    public static String Commit_changes;
    public static String Commit_andPush;
    public static String Commit_button;
    public static String Commit_done;
    public static String Person_name;
    public static String Person_email;
    public static String Change_added;
    public static String Change_removed;
    public static String Change_changed;
    public static String Change_moved;
    public static String Share_name;
    public static String Share_title;
    public static String Share_description;
    public static String Share_inRepository;
    public static String Share_newRepository;
    public static String Share_elsewhere;
    public static String Share_browse;
    public static String Share_remote;
    public static String Share_remoteHint;
    public static String Share_exists;
    public static String Share_done;
    public static String Clone_name;
    public static String Clone_title;
    public static String Clone_message;
    public static String Clone_url;
    public static String Clone_folder;
    public static String Clone_none;
    public static String History_looking;
    public static String History_learning;
    public static String History_failed;
    public static String History_noDossier;
    public static String History_notShared;
    public static String History_noCommit;
    public static String History_share;
    public static String History_what;
    public static String History_who;
    public static String History_when;
    public static String Element_none;
    public static String Element_notShared;
    public static String Element_new;
    public static String Element_learning;
    public static String Element_more;
    public static String Element_detail;
    public static String Element_value;
    public static String Element_commit;
    public static String Event_added;
    public static String Event_removed;
    public static String Event_moved;
    public static String Event_movedAnd;
    public static String Event_changed;
    public static String Pack_name;
    public static String History_table;
    public static String Element_table;

    static {
        NLS.initializeMessages("org.adduce.team.ui.internal.git.messages", Messages.class);
    }

    private Messages() {
    }
}
