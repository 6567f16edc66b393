package org.adduce.importer.table.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Text for people. */
final class Messages extends NLS {

    public static String Chooser_choose;
    public static String ColumnStrip_meaning;
    public static String FormBar_charset;
    public static String FormBar_comma;
    public static String FormBar_dates;
    public static String FormBar_day;
    public static String FormBar_decimals;
    public static String FormBar_decimalComma;
    public static String FormBar_decimalPoint;
    public static String FormBar_delimiter;
    public static String FormBar_found;
    public static String FormBar_guess;
    public static String FormBar_header;
    public static String FormBar_month;
    public static String FormBar_noHeader;
    public static String FormBar_pipe;
    public static String FormBar_row;
    public static String FormBar_semicolon;
    public static String FormBar_tab;
    public static String MappingPage_again;
    public static String MappingPage_againTip;
    public static String MappingPage_kind;
    public static String MappingPage_load;
    public static String MappingPage_loadTip;
    public static String MappingPage_loadTitle;
    public static String MappingPage_own;
    public static String MappingPage_save;
    public static String MappingPage_saveTip;
    public static String MappingPage_saveTitle;
    public static String MappingPage_scope;
    public static String MappingPage_scopeTip;
    public static String MappingPage_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
