package org.adduce.core.check;

import java.util.concurrent.Callable;

/**
 * A check that a plug-in offers, before it is created.
 *
 * @param id what tells it from all others; it is stable, people filter by it
 * @param label what people call it
 * @param description what it looks for, in a sentence or two
 * @param severity how bad its findings are, unless it says otherwise
 * @param plugin the id of the plug-in
 * @param factory creates the check; called once, when it is first needed
 * @since 1.0
 */
public record CheckContribution(String id, String label, String description, Severity severity, String plugin,
        Callable<? extends Check> factory) {

    /** Calls it by its id if it has no label. */
    public CheckContribution {
        label = label.isBlank() ? id : label;
    }
}
