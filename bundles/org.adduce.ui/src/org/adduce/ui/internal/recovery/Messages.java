package org.adduce.ui.internal.recovery;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Backup_job;
    public static String Backups_asCopy;
    public static String Backups_comparing;
    public static String Backups_differs;
    public static String Backups_done;
    public static String Backups_goBack;
    public static String Backups_kilobytes;
    public static String Backups_message;
    public static String Backups_none;
    public static String Backups_shell;
    public static String Backups_size;
    public static String Backups_title;
    public static String Backups_when;
    public static String Conflicted_both;
    public static String Conflicted_later;
    public static String Conflicted_merge;
    public static String Conflicted_message;
    public static String Conflicted_open;
    public static String Conflicted_title;
    public static String Conflicted_together;
    public static String Copy_mine;
    public static String Copy_numbered;
    public static String Copy_recovered;
    public static String Copy_restored;
    public static String Difference_less;
    public static String Difference_more;
    public static String Difference_none;
    public static String Difference_same;
    public static String Found_changed;
    public static String Found_missing;
    public static String Found_missingNoBackup;
    public static String Found_newer;
    public static String Found_torn;
    public static String Held_anyway;
    public static String Held_cancel;
    public static String Held_copy;
    public static String Held_job;
    public static String Held_message;
    public static String Held_readOnly;
    public static String Held_title;
    public static String Left_many;
    public static String Left_more;
    public static String Left_one;
    public static String Left_times;
    public static String Outside_clean;
    public static String Outside_dirty;
    public static String Outside_gesture;
    public static String Outside_job;
    public static String Outside_keep;
    public static String Outside_later;
    public static String Outside_overwrite;
    public static String Outside_reload;
    public static String Outside_reloading;
    public static String Outside_saveAs;
    public static String Outside_takeTheirs;
    public static String Outside_title;
    public static String Preferences_count;
    public static String Preferences_description;
    public static String Preferences_megabytes;
    public static String Program_name;
    public static String Recovery_continue;
    public static String Recovery_group;
    public static String Recovery_job;
    public static String Recovery_later;
    public static String Recovery_message;
    public static String Recovery_restore;
    public static String Recovery_restoreCopy;
    public static String Recovery_shell;
    public static String Recovery_title;
    public static String Recovery_without;
    public static String Restore_failed;
    public static String Restore_gesture;
    public static String Restore_job;
    public static String Trouble_interrupted;
    public static String Trouble_resumed;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.recovery.messages", Messages.class);
    }

    private Messages() {
    }
}
