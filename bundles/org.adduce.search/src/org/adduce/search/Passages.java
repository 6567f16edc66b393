package org.adduce.search;

import java.util.Optional;
import org.adduce.core.query.Kind;
import org.adduce.model.Element;
import org.adduce.model.derived.Dating;
import org.adduce.search.internal.PassageReader;

/**
 * Makes passages of elements. Sees a dossier as it is while it is asked, on the thread that may read it.
 *
 * @since 1.0
 */
public final class Passages {

    private Passages() {
    }

    /** What the index holds of an element; none where it is of no kind that is looked for by itself. */
    public static Optional<Passage> of(Element element, Dating dating) {
        return Kind.of(element.eClass()).map(kind -> PassageReader.read(element, kind, dating));
    }
}
