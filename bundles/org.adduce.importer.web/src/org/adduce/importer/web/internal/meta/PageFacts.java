package org.adduce.importer.web.internal.meta;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param title the title, empty where there is none
 * @param authors who wrote it
 * @param byline the authors as the page's data name them, empty where they do not
 * @param site the name of the site, empty where it is not said
 * @param published when it was published, as written
 * @param modified when it was changed, as written
 * @param url its address, empty where it is not said
 * @param language its language, empty where it is not said
 * @param summary a line on what it is about, empty where there is none
 * @param kind what kind of page it says it is
 */
public record PageFacts(String title, List<Author> authors, String byline, String site, Optional<String> published, Optional<String> modified, String url,
        String language, String summary, PageKind kind) {

    /** Copies its list. */
    public PageFacts {
        authors = List.copyOf(authors);
    }

    /** The same with other authors. */
    public PageFacts by(List<Author> others) {
        return new PageFacts(title, others, byline, site, published, modified, url, language, summary, kind);
    }

    /** The same with another time. */
    public PageFacts published(Optional<String> when) {
        return new PageFacts(title, authors, byline, site, when, modified, url, language, summary, kind);
    }

    /** The same under another title. */
    public PageFacts titled(String other) {
        return new PageFacts(other, authors, byline, site, published, modified, url, language, summary, kind);
    }

    /** The same at another address. */
    public PageFacts at(String address) {
        return new PageFacts(title, authors, byline, site, published, modified, address, language, summary, kind);
    }
}
