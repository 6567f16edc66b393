package org.adduce.ui.internal.explorer;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Explorer_empty;
    public static String Explorer_emptyNew;
    public static String Explorer_emptyOpen;
    public static String Explorer_filter;
    public static String Explorer_name;
    public static String Explorer_unsaved;
    public static String Group_actors;
    public static String Group_arguments;
    public static String Group_claims;
    public static String Group_events;
    public static String Group_matches;
    public static String Group_questions;
    public static String Group_sources;
    public static String Group_topics;

    static {
        NLS.initializeMessages("org.adduce.ui.internal.explorer.messages", Messages.class);
    }

    private Messages() {
    }
}
