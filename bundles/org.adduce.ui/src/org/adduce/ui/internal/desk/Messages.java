package org.adduce.ui.internal.desk;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String DossierSaving_all;
    public static String DossierSaving_dossiers;
    public static String DossierSaving_keep;
    public static String DossierSaving_new;
    public static String DossierSaving_open;
    public static String OpenDossierJob_name;
    public static String SaveQuestion_cancel;
    public static String SaveQuestion_discard;
    public static String SaveQuestion_message;
    public static String SaveQuestion_save;
    public static String SaveQuestion_title;
    public static String Tally_assertion;
    public static String Tally_assertions;
    public static String Tally_claim;
    public static String Tally_claims;
    public static String Tally_readOnly;
    public static String Tally_room;
    public static String Tally_saved;
    public static String Tally_source;
    public static String Tally_sources;
    public static String Tally_unsaved;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.desk.messages", Messages.class);
    }

    private Messages() {
    }
}
