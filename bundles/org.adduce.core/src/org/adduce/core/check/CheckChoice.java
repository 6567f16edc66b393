package org.adduce.core.check;

import java.util.Set;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.internal.check.CheckWords;
import org.adduce.model.Dossier;

/**
 * Which checks a dossier is spared. A group decides that for its dossier once, so the choice stands in its file: everybody
 * who has it sees the same problems, on every desk, in the workbench and on the command line. A check that is not said to
 * be off is on; the choice is kept for checks that are not installed here.
 *
 * @since 1.0
 */
public final class CheckChoice {

    private CheckChoice() {
    }

    /** The ids of the checks that are off. */
    public static Set<String> off(Dossier dossier) {
        return Set.copyOf(dossier.getSparedChecks());
    }

    /** Whether a check is on. */
    public static boolean isOn(Dossier dossier, String check) {
        return !dossier.getSparedChecks().contains(check);
    }

    /** Switches a check on or off, in one gesture that can be taken back. */
    public static void turn(OpenDossier dossier, Rule check, boolean isOn) {
        turn(dossier, check.id(), CheckWords.text(isOn ? "choice.on" : "choice.off", check.label()), isOn);
    }

    /**
     * Switches a check on or off, which need not be installed here.
     *
     * @param label what the gesture is, as the Edit menu names it
     */
    public static void turn(OpenDossier dossier, String check, String label, boolean isOn) {
        dossier.edit(label, root -> {
            if (isOn) {
                root.getSparedChecks().remove(check);
            } else if (isOn(root, check)) {
                root.getSparedChecks().add(check);
            }
        });
    }
}
