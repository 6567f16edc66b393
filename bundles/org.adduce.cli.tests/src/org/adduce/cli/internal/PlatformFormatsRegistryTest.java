package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.exporting.ExportFormat;
import org.adduce.core.importing.ImportFormat;
import org.junit.jupiter.api.Test;

/** Needs the extension registry of a running platform. */
class PlatformFormatsRegistryTest {

    @Test
    void plugInsOfferTheirFormats() {
        var formats = Formats.ofPlatform();
        assertThat(formats.exporters().get().formats()).extracting(ExportFormat::id).contains("csv", "json");
        assertThat(formats.importers().get().formats()).extracting(ImportFormat::id).contains("org.adduce.importer.text");
    }
}
