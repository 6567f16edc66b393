package org.adduce.core.action;

/**
 * An action cannot do what is asked of it, which is nobody's fault. The message says why and what helps.
 *
 * @since 1.0
 */
public final class ActionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** It cannot, for a reason. */
    public ActionException(String message) {
        super(message);
    }
}
