package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import org.adduce.core.importing.Doubt;

/**
 * Who says something, told behind a comma: ", said Kovac", ", the ministry says".
 *
 * @param comma the token of the comma before it
 * @param after the first token behind it
 * @param speaker the name of who speaks; empty where it cannot be told
 * @param verbFirst whether the verb stands before who speaks
 * @param doubt why it may be somebody else
 */
record Aside(int comma, int after, Optional<String> speaker, boolean verbFirst, Optional<Doubt> doubt) {
}
