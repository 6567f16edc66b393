package org.adduce.core.exporting;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * An exporter that a plug-in offers, before it is created.
 *
 * @param id what tells it from all others; it is what people write after {@code --format}
 * @param label what people call the format
 * @param extensions the endings of names of its files, lower case and without the first dot, the usual one first; empty
 *        where it writes folders alone
 * @param plugin the id of the plug-in
 * @param factory creates the exporter; called once, when it is first needed
 * @since 1.0
 */
public record Contribution(String id, String label, List<String> extensions, String plugin, Callable<? extends Exporter> factory) {

    /** Evens out the extensions, and calls it by its id if it has no label. */
    public Contribution {
        label = label.isBlank() ? id : label;
        extensions = extensions.stream().map(Contribution::even).filter(extension -> !extension.isEmpty()).distinct().toList();
    }

    private static String even(String extension) {
        return extension.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "");
    }
}
