package org.adduce.importer.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.ImporterRegistry;
import org.junit.jupiter.api.Test;

/** The importer is found through the extension point. */
class TableRegistryTest {

    @Test
    void theImporterIsThere() {
        assertThat(ImporterRegistry.platform().byId(TableImporter.ID)).isPresent();
    }
}
