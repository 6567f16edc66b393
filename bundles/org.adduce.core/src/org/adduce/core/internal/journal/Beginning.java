package org.adduce.core.internal.journal;

import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.file.ContentSum;

/**
 * The saved state that a journal goes on from.
 *
 * @param dossier the dossier's file
 * @param title the dossier's title
 * @param base what the file holds; none if it was never saved
 * @param content the dossier's bytes where it was never saved; else none
 */
record Beginning(Path dossier, String title, Optional<ContentSum> base, Optional<byte[]> content) {
}
