package org.adduce.team.ui.internal.merge;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Attachment_failed;
    public static String Base_askFile;
    public static String Base_browse;
    public static String Base_choose;
    public static String Base_commit;
    public static String Base_commitNamed;
    public static String Base_file;
    public static String Base_fileNamed;
    public static String Base_state;
    public static String Base_stateHint;
    public static String Base_unknown;
    public static String Base_unknownHint;
    public static String Dialog_askFile;
    public static String Dialog_base;
    public static String Dialog_file;
    public static String Dialog_looking;
    public static String Dialog_merge;
    public static String Dialog_message;
    public static String Dialog_names;
    public static String Dialog_noBase;
    public static String Dialog_noFile;
    public static String Dialog_ours;
    public static String Dialog_shell;
    public static String Dialog_theirs;
    public static String Dialog_title;
    public static String Done_came;
    public static String Done_clean;
    public static String Done_conflict;
    public static String Done_conflicts;
    public static String Done_nothing;
    public static String Done_title;
    public static String Done_copy;
    public static String Done_undo;
    public static String Gesture;
    public static String Job_name;

    static {
        NLS.initializeMessages("org.adduce.team.ui.internal.merge.messages", Messages.class);
    }

    private Messages() {
    }
}
