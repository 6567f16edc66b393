package org.adduce.team.conflict;

import org.eclipse.osgi.util.NLS;

/** What is said about conflicts. */
final class Messages extends NLS {

    public static String Conflict_told;
    public static String Conflict_side;
    public static String Conflict_quoted;
    public static String Conflict_nothing;
    public static String Conflict_kept;
    public static String Conflict_deleted;
    public static String Conflict_into;
    public static String Conflict_order;
    public static String Conflict_deletion;
    public static String Conflict_place;
    public static String Conflict_ordering;
    public static String Conflict_value;
    public static String Conflict_gone;
    public static String Settle_one;
    public static String Settle_many;
    public static String Settle_circle;
    public static String Settle_noPlace;

    static {
        NLS.initializeMessages("org.adduce.team.conflict.messages", Messages.class);
    }

    private Messages() {
    }
}
