package org.adduce.importer.web.internal.talk;

import java.util.List;

/**
 * The discussion on a page.
 *
 * @param remarks its comments or posts in the order of the page
 * @param isForum whether all of the page is the discussion: there is no article that it is about
 */
public record Talk(List<Remark> remarks, boolean isForum) {

    /** No discussion. */
    public static final Talk NONE = new Talk(List.of(), false);

    /** Copies its list. */
    public Talk {
        remarks = List.copyOf(remarks);
    }

    /** The same where the page turns out to be about an article. */
    public Talk belowArticle() {
        return new Talk(remarks, false);
    }
}
