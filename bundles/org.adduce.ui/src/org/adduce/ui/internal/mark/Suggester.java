package org.adduce.ui.internal.mark;

/**
 * Tells what typed words may mean.
 *
 * @param <C> what is chosen
 */
@FunctionalInterface
public interface Suggester<C> {

    /** How many of the things that are there already are offered. */
    int LIMIT = 5;

    /** What {@code typed} may mean. */
    Suggested<C> suggest(String typed);
}
