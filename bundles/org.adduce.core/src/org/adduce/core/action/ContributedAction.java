package org.adduce.core.action;

import java.util.Optional;
import org.adduce.plugins.Guarded;

/**
 * An action by its name, and what a plug-in contributes for it, under guard.
 *
 * @param id what tells it from all others
 * @param label what people call it, as a menu names it: "Split at Semicolons"
 * @param description what it does, in a sentence; may be empty
 * @param icon the address of its icon, if it has one
 * @param plugin the id of the plug-in that contributes it
 * @param applicability on what it can be run
 * @param action the action itself
 * @since 1.0
 */
public record ContributedAction(String id, String label, String description, Optional<String> icon, String plugin, Applicability applicability,
        Guarded<SelectionAction> action) {

    /** Whether it was not switched off for something it did. */
    public boolean isOn() {
        return action.fault().isEmpty();
    }
}
