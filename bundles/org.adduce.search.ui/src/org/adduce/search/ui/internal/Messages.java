package org.adduce.search.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Index_failed;
    public static String Index_name;
    public static String Search_all;
    public static String Search_chosen;
    public static String Search_field;
    public static String Search_hint;
    public static String Search_indexing;
    public static String Search_more;
    public static String Search_name;
    public static String Search_noDossier;
    public static String Search_nothing;
    public static String Search_open;
    public static String Search_result;
    public static String Search_resultOne;
    public static String Search_save;
    public static String Search_similar;

    static {
        NLS.initializeMessages("org.adduce.search.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
