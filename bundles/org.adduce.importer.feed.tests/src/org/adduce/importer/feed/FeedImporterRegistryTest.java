package org.adduce.importer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.adduce.core.importing.ImporterRegistry;
import org.junit.jupiter.api.Test;

/** The importer is found through the extension point. */
class FeedImporterRegistryTest {

    @Test
    void theImporterIsThere() {
        assertThat(ImporterRegistry.platform().byId(FeedImporter.ID)).isPresent();
    }

    @Test
    void itIsChosenForItsFiles() {
        var candidates = ImporterRegistry.platform().choose("<rss version='2.0'><channel/></rss>".getBytes(StandardCharsets.UTF_8), "feed.xml");
        assertThat(candidates.getFirst().toString()).contains(FeedImporter.ID);
    }
}
