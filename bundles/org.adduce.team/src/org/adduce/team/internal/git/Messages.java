package org.adduce.team.internal.git;

import org.eclipse.osgi.util.NLS;

/** What is said about sharing. */
public final class Messages extends NLS {

    public static String Revision_none;
    public static String Revision_remedy;
    public static String Content_none;
    public static String Content_noneRemedy;
    public static String Content_large;
    public static String Content_largeRemedy;
    public static String Merge_files;
    public static String Merge_filesRemedy;
    public static String Merge_differentRemedy;
    public static String Merge_message;
    public static String Carry_mine;
    public static String Carry_theirs;
    public static String Dirty_files;
    public static String Dirty_remedy;
    public static String Busy_ref;
    public static String Busy_remedy;
    public static String UnderWay_problem;
    public static String UnderWay_remedy;
    public static String Detached_problem;
    public static String Detached_remedy;
    public static String Identity_none;
    public static String Identity_remedy;
    public static String Filter_problem;
    public static String Filter_remedy;
    public static String Progress_merge;
    public static String Progress_fetch;
    public static String Progress_push;
    public static String Progress_compare;
    public static String Progress_index;
    public static String Forbidden_problem;
    public static String Forbidden_remedy;
    public static String HostKey_problem;
    public static String HostKey_remedy;
    public static String NoRepository_problem;
    public static String NoRepository_remedy;
    public static String Authentication_problem;
    public static String Authentication_remedySsh;
    public static String Authentication_remedyWeb;
    public static String Unreachable_problem;
    public static String Unreachable_remedy;
    public static String Failed_problem;
    public static String Failed_remedy;
    public static String Remote_none;
    public static String Remote_noneRemedy;
    public static String Remote_many;
    public static String Remote_manyRemedy;
    public static String Remote_password;
    public static String Remote_passwordRemedy;
    public static String Remote_noAddress;
    public static String Remote_noAddressRemedy;
    public static String Upstream_none;
    public static String Upstream_remedy;
    public static String Push_nothing;
    public static String Push_nothingRemedy;
    public static String Push_behind;
    public static String Push_behindRemedy;
    public static String Push_tag;
    public static String Push_tagRemedy;
    public static String Push_rejected;
    public static String Push_rejectedRemedy;
    public static String Name_bad;
    public static String Name_badRemedy;
    public static String Name_taken;
    public static String Name_takenRemedy;
    public static String Branch_noneRemedy;
    public static String Branch_none;
    public static String Branch_checkedOut;
    public static String Branch_checkedOutRemedy;
    public static String Branch_notMerged;
    public static String Branch_notMergedRemedy;
    public static String Share_failed;
    public static String Commit_different;
    public static String Commit_changed;
    public static String Commit_changedRemedy;
    public static String Commit_nothing;
    public static String Commit_nothingRemedy;
    public static String Commit_gesture;
    public static String Words_first;
    public static String Words_nothing;
    public static String Words_one;
    public static String Words_added;
    public static String Words_removed;
    public static String Words_changed;
    public static String Words_moved;
    public static String Words_settled;
    public static String Words_more;
    public static String Words_moreLines;
    public static String Clone_notEmpty;
    public static String Clone_notEmptyRemedy;
    public static String Clone_nothing;
    public static String Clone_nothingRemedy;

    static {
        NLS.initializeMessages("org.adduce.team.internal.git.messages", Messages.class);
    }

    private Messages() {
    }
}
