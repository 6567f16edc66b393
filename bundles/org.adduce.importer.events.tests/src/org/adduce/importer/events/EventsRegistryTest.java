package org.adduce.importer.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.ImporterRegistry;
import org.junit.jupiter.api.Test;

/** The importers are found through the extension point. */
class EventsRegistryTest {

    @Test
    void theImportersAreThere() {
        assertThat(ImporterRegistry.platform().byId(ICalendarImporter.ID)).isPresent();
        assertThat(ImporterRegistry.platform().byId(TimelineJsImporter.ID)).isPresent();
    }
}
