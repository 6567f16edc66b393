package org.adduce.importer.social.internal.post;

import org.eclipse.osgi.util.NLS;

/** What is said of how often something was done with a post. */
public final class Messages extends NLS {

    public static String Boosts_many;
    public static String Boosts_one;
    public static String Comments_many;
    public static String Comments_one;
    public static String Favourites_many;
    public static String Favourites_one;
    public static String Likes_many;
    public static String Likes_one;
    public static String Points_many;
    public static String Points_one;
    public static String Posts_many;
    public static String Posts_one;
    public static String Quotations_many;
    public static String Quotations_one;
    public static String Replies_many;
    public static String Replies_one;
    public static String Reposts_many;
    public static String Reposts_one;
    public static String Views_many;
    public static String Views_one;
    public static String Votes_many;
    public static String Votes_one;
    public static String Upvoted;
    public static String Controversial;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
