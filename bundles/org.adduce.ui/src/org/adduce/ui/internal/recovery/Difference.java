package org.adduce.ui.internal.recovery;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.adduce.core.query.Counts;
import org.adduce.core.query.Kind;
import org.eclipse.osgi.util.NLS;

/** What one dossier has more and less than another, in counts. */
final class Difference {

    private Difference() {
    }

    /** As in "claims: 3 less, sources: 1 more"; says so where the counts are the same. */
    static String words(Counts now, Counts then) {
        var words = Arrays.stream(Kind.values()).filter(kind -> now.of(kind) != then.of(kind))
                .map(kind -> NLS.bind(then.of(kind) > now.of(kind) ? Messages.Difference_more : Messages.Difference_less,
                        Math.abs(then.of(kind) - now.of(kind)), kind.word()))
                .collect(joining(", "));
        return words.isEmpty() ? Messages.Difference_none : words;
    }
}
