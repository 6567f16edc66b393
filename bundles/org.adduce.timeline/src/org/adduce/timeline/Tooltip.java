package org.adduce.timeline;

/**
 * Words that are composed only when somebody wants to read them.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Tooltip {

    /** The words, lines separated by line feeds. */
    String text();
}
