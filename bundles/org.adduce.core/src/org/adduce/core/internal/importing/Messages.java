package org.adduce.core.internal.importing;

import org.eclipse.osgi.util.NLS;

/** What importing says to people. */
public final class Messages extends NLS {

    public static String Import_label;
    public static String Actor_ambiguous;
    public static String Problems_more;
    public static String Item_abstract;
    public static String Item_duplicate;
    public static String Item_otherKind;
    public static String Item_noContainer;
    public static String Item_wrongContainer;
    public static String Item_circle;
    public static String Item_deep;
    public static String Item_taken;
    public static String Item_noSuchElement;
    public static String Value_foreign;
    public static String Value_fixed;
    public static String Value_wrong;
    public static String Value_several;
    public static String Value_characters;
    public static String Reference_unknown;
    public static String Reference_dropped;
    public static String Reference_wrong;
    public static String Anchor_unknown;

    public static String Importer_incomplete;
    public static String Importer_duplicate;
    public static String Importer_memory;
    public static String Text_guessed;
    public static String Text_doubtful;
    public static String Text_otherCharset;
    public static String Text_unknownCharset;
    public static String Text_strays;
    public static String Text_unkept;
    public static String File_tooLong;
    public static String File_folder;
    public static String File_special;
    public static String File_missing;
    public static String File_denied;
    public static String File_unreadable;
    public static String File_empty;
    public static String File_brokenJson;
    public static String File_cutJson;
    public static String File_unknownFormat;
    public static String File_noSuchFormat;
    public static String Original_large;
    public static String Setting_incomplete;
    public static String Settings_long;
    public static String Settings_noJson;
    public static String Settings_noObject;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
