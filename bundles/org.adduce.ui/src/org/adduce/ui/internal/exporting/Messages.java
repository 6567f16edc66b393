package org.adduce.ui.internal.exporting;

import org.eclipse.osgi.util.NLS;

/** Words of the export. */
public final class Messages extends NLS {

    public static String ExportDialog_browse;
    public static String ExportDialog_dossierItself;
    public static String ExportDialog_export;
    public static String ExportDialog_format;
    public static String ExportDialog_heading;
    public static String ExportDialog_message;
    public static String ExportDialog_noTarget;
    public static String ExportDialog_part;
    public static String ExportDialog_replace;
    public static String ExportDialog_replaceCancel;
    public static String ExportDialog_replaceIn;
    public static String ExportDialog_replaceIt;
    public static String ExportDialog_scope;
    public static String ExportDialog_target;
    public static String ExportDialog_title;
    public static String ExportDialog_whole;
    public static String ExportJob_failed;
    public static String ExportJob_name;
    public static String ExportJob_noProgram;
    public static String ExportJob_open;
    public static String ExportJob_openFolder;
    public static String ExportWords_loss;
    public static String ExportWords_losses;
    public static String ExportWords_nothing;
    public static String ExportWords_written;
    public static String Trouble_denied;
    public static String Trouble_noFolder;
    public static String Trouble_noFolderButFile;
    public static String Trouble_system;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
