package org.adduce.core.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.adduce.core.query.Kind;

/**
 * What came of an export.
 *
 * @param files the files that were written, in the order of writing
 * @param counts how many elements of each kind were written; of kinds that are not named, none
 * @param losses what the format could not hold, item by item
 * @since 1.0
 */
public record ExportReport(List<Path> files, Map<Kind, Long> counts, List<Loss> losses) {

    /** Copies its collections. */
    public ExportReport {
        files = List.copyOf(files);
        counts = Map.copyOf(counts);
        losses = List.copyOf(losses);
    }
}
