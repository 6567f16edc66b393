package org.adduce.core.importing;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * An importer that a plug-in offers, before it is created.
 *
 * @param id what tells it from all others, {@code org.adduce.importer.text} for instance
 * @param label what people call the format
 * @param extensions the endings of names of its files, lower case and without the first dot; empty where any may be
 * @param mediaTypes the media types of its formats; empty where none is known
 * @param plugin the id of the plug-in
 * @param factory creates the importer; called once, when it is first needed
 * @param settings what a person may decide before something is read
 * @since 1.0
 */
public record Contribution(String id, String label, List<String> extensions, List<String> mediaTypes, String plugin,
        Callable<? extends Importer> factory, List<Setting> settings) {

    /** Evens out extensions and media types, and calls it by its id if it has no label. */
    public Contribution {
        label = label.isBlank() ? id : label;
        extensions = extensions.stream().map(Contribution::even).filter(extension -> !extension.isEmpty()).distinct().toList();
        mediaTypes = mediaTypes.stream().map(type -> type.strip().toLowerCase(Locale.ROOT)).filter(type -> !type.isEmpty()).distinct().toList();
        settings = List.copyOf(settings);
    }

    /** An importer that leaves nothing to decide. */
    public Contribution(String id, String label, List<String> extensions, List<String> mediaTypes, String plugin, Callable<? extends Importer> factory) {
        this(id, label, extensions, mediaTypes, plugin, factory, List.of());
    }

    private static String even(String extension) {
        return extension.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "");
    }
}
