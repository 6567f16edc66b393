package org.adduce.importer.web.internal.readable;

import java.util.List;

/**
 * How strictly a page is searched.
 *
 * @param keepsUnlikely whether parts stay whose names speak against them
 * @param ignoresClasses whether the names of classes count for nothing
 * @param keepsDoubtful whether parts of the article stay that look like furniture
 */
record Leniency(boolean keepsUnlikely, boolean ignoresClasses, boolean keepsDoubtful) {

    /** From strict to lenient: the first that finds enough words is taken. */
    static final List<Leniency> STEPS = List.of(new Leniency(false, false, false), new Leniency(true, false, false), new Leniency(true, true, false),
            new Leniency(true, true, true));

    int weight(org.jsoup.nodes.Element element) {
        return ignoresClasses ? 0 : ClassHints.weight(element);
    }
}
