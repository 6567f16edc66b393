package org.adduce.core.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would come of applying a proposal, item by item.
 *
 * @param outcome what would come of all
 * @param created the items that would become new elements
 * @param updated the items whose elements would get other values, with the names of the features
 * @since 1.0
 */
public record ImportPreview(ImportOutcome outcome, Set<Key> created, Map<Key, List<String>> updated) {

    /** Copies its collections. */
    public ImportPreview {
        created = Set.copyOf(created);
        updated = Map.copyOf(updated);
    }
}
