package org.adduce.importer.text.internal.quote;

import java.util.Optional;
import org.adduce.core.importing.Doubt;

/**
 * Passages that give somebody else's words after an announcement such as "To quote Lena Kovac:".
 *
 * @param introduction the passage that announces them
 * @param first the first passage of the words
 * @param last the last one; their source, if there is one, included
 * @param speaker who is quoted
 * @param doubt why it may end elsewhere
 */
public record Block(int introduction, int first, int last, String speaker, Optional<Doubt> doubt) {
}
