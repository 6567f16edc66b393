package org.adduce.cli.internal;

import java.util.function.Supplier;
import org.adduce.core.exporting.ExporterRegistry;
import org.adduce.core.importing.ImporterRegistry;

/**
 * The formats that can be read and written, found out only when a command asks.
 *
 * @param importers those that can be read
 * @param exporters those that can be written
 */
record Formats(Supplier<ImporterRegistry> importers, Supplier<ExporterRegistry> exporters) {

    /** What the plug-ins of the product offer. */
    static Formats ofPlatform() {
        return new Formats(ImporterRegistry::platform, ExporterRegistry::platform);
    }

    /** Whether a format is meant by what a person calls it: its id, or the last part of that. */
    static boolean isMeant(String id, String called) {
        return id.equals(called) || id.endsWith('.' + called);
    }
}
