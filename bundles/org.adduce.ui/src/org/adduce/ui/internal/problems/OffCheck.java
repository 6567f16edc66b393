package org.adduce.ui.internal.problems;

import org.adduce.core.dossier.OpenDossier;

/**
 * A check that is switched off for a dossier.
 *
 * @param dossier the dossier
 * @param check the id of the check
 * @param label what people call it
 * @param description what it looks for
 */
record OffCheck(OpenDossier dossier, String check, String label, String description) {
}
