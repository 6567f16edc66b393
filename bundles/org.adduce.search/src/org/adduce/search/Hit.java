package org.adduce.search;

import java.util.UUID;
import org.adduce.core.query.Kind;

/**
 * An element that was found.
 *
 * @param id its id
 * @param kind its kind
 * @param score how well it fits; the better, the greater
 * @since 1.0
 */
public record Hit(UUID id, Kind kind, float score) {
}
