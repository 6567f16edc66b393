package org.adduce.importer.web.internal.page;

import org.jsoup.nodes.Element;

/** How the elements of a page lie in each other. */
public final class Nesting {

    private Nesting() {
    }

    /** Whether an element is another or lies anywhere in it. */
    public static boolean isWithin(Element inner, Element outer) {
        var at = inner;
        while (at != null && at != outer) {
            at = at.parent();
        }
        return at != null;
    }
}
