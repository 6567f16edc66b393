package org.adduce.core.action;

/**
 * What an action has to tell when it is done.
 *
 * @param message what came of it, in plain words, a line or many; empty if what it changed tells itself
 * @since 1.0
 */
public record ActionOutcome(String message) {

    /** Nothing needs to be told. */
    public static final ActionOutcome DONE = new ActionOutcome("");

    /** Something is to be told. */
    public static ActionOutcome tell(String message) {
        return new ActionOutcome(message);
    }
}
