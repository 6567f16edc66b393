package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.adduce.core.importing.ImporterRegistry;
import org.junit.jupiter.api.Test;

/** The importer is found through the extension point. */
class TextImporterRegistryTest {

    @Test
    void theImporterIsThere() {
        assertThat(ImporterRegistry.platform().byId(TextImporter.ID)).isPresent();
    }

    @Test
    void itIsChosenForText() {
        var candidates = ImporterRegistry.platform().choose("Nope.".getBytes(StandardCharsets.UTF_8), "thread.txt");
        assertThat(candidates).anyMatch(candidate -> candidate.toString().contains(TextImporter.ID));
    }
}
