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

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
