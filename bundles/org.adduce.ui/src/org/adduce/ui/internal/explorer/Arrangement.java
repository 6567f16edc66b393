package org.adduce.ui.internal.explorer;

import java.util.function.Predicate;
import org.adduce.model.Source;

/**
 * How the elements of a dossier are arranged.
 *
 * @param claims by what claims are put together
 * @param sources by what sources are put together
 * @param order in which order all stand
 * @param isRead whether there is nothing left to read in a source
 */
record Arrangement(Grouping claims, Grouping sources, Order order, Predicate<Source> isRead) {

    /** By what the elements of a group are put together. */
    Grouping grouping(Group group) {
        return switch (group) {
            case CLAIMS -> claims;
            case SOURCES -> sources;
            case ACTORS, QUESTIONS, ARGUMENTS, EVENTS, TOPICS -> Grouping.NONE;
        };
    }
}
