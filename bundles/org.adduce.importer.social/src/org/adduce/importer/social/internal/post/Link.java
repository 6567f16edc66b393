package org.adduce.importer.social.internal.post;

/**
 * What a post points at.
 *
 * @param from the UTF-16 offset of its words in the post's
 * @param to one past them; the same where it has no words there
 * @param url where it leads
 * @param label what it is called, empty where that is its url
 * @param isCut whether the url was cut off
 */
public record Link(int from, int to, String url, String label, boolean isCut) {

    /** A link that stands beside the words: a card, a picture. */
    public static Link beside(String url, String label) {
        return new Link(0, 0, url, label, false);
    }

    Link called(String name) {
        return new Link(from, to, url, name, isCut);
    }

    Link shifted(int by) {
        return to > from ? new Link(from + by, to + by, url, label, isCut) : this;
    }
}
