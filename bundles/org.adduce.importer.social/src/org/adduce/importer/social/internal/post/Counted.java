package org.adduce.importer.social.internal.post;

/** What people do with a post or in a thread, and platforms count. */
public enum Counted {

    BOOSTS(Messages.Boosts_one, Messages.Boosts_many),
    COMMENTS(Messages.Comments_one, Messages.Comments_many),
    FAVOURITES(Messages.Favourites_one, Messages.Favourites_many),
    LIKES(Messages.Likes_one, Messages.Likes_many),
    POINTS(Messages.Points_one, Messages.Points_many),
    POSTS(Messages.Posts_one, Messages.Posts_many),
    QUOTATIONS(Messages.Quotations_one, Messages.Quotations_many),
    REPLIES(Messages.Replies_one, Messages.Replies_many),
    REPOSTS(Messages.Reposts_one, Messages.Reposts_many),
    VIEWS(Messages.Views_one, Messages.Views_many),
    VOTES(Messages.Votes_one, Messages.Votes_many);

    private final String one;
    private final String many;

    Counted(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** A count in words: {@code "1 reply"}, {@code "2 replies"}. */
    String said(String count) {
        return count.equals("1") ? one : many.replace("{0}", count);
    }
}
