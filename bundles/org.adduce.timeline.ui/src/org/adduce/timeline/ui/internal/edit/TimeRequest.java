package org.adduce.timeline.ui.internal.edit;

import org.adduce.model.time.When;
import org.eclipse.gef.Request;

/** Asks an item for the command that gives it another time. */
public final class TimeRequest extends Request {

    /** The type of the request. */
    public static final String TYPE = "set time";

    private final When when;

    /** Asks for the time {@code when}. */
    public TimeRequest(When when) {
        super(TYPE);
        this.when = when;
    }

    /** The time asked for. */
    public When when() {
        return when;
    }
}
