package org.adduce.core.check;

import java.util.Optional;

/**
 * What came of putting findings right.
 *
 * @param repaired how many were put right
 * @param untouched how many were not, since they were no longer so, or their element is gone
 * @param fault why nothing was done at all: what to tell people, with the name of the plug-in at fault
 * @since 1.0
 */
public record RepairReport(int repaired, int untouched, Optional<String> fault) {
}
