package org.adduce.ui.internal.attaching;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Attaching_failed;
    public static String Attaching_job;
    public static String Attaching_many;
    public static String Attaching_one;
    public static String Attaching_title;
    public static String Opening_cancel;
    public static String Opening_choose;
    public static String Opening_job;
    public static String Opening_missing;
    public static String Opening_noProgram;
    public static String Opening_none;
    public static String Opening_save;
    public static String Opening_title;
    public static String Opening_unknown;
    public static String Original_noFile;
    public static String Original_pasted;
    public static String Original_tooLarge;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.attaching.messages", Messages.class);
    }

    private Messages() {
    }
}
