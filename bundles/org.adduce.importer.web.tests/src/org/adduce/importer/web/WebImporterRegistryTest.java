package org.adduce.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.adduce.core.importing.ImporterRegistry;
import org.junit.jupiter.api.Test;

/** The importer is found through the extension point. */
class WebImporterRegistryTest {

    @Test
    void theImporterIsThere() {
        assertThat(ImporterRegistry.platform().byId(WebImporter.ID)).isPresent();
    }

    @Test
    void itIsChosenForItsFiles() {
        var candidates = ImporterRegistry.platform().choose("<!DOCTYPE html><html><body>Nope.</body></html>".getBytes(StandardCharsets.UTF_8), "page.html");
        assertThat(candidates.getFirst().toString()).contains(WebImporter.ID);
    }
}
