package org.adduce.importer.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.adduce.core.importing.ImporterRegistry;
import org.junit.jupiter.api.Test;

/** The importers are found through the extension point. */
class SocialImportersRegistryTest {

    @Test
    void allAreThere() {
        for (var id : List.of(HackerNewsImporter.ID, RedditImporter.ID, XImporter.ID, ActivityStreamsImporter.ID, MastodonImporter.ID, BlueskyImporter.ID, DiscourseImporter.ID)) {
            assertThat(ImporterRegistry.platform().byId(id)).as(id).isPresent();
        }
    }

    @Test
    void anArchiveIsKnownByItsBeginning() {
        var head = "window.YTD.tweets.part0 = [ {\"tweet\": {".getBytes(StandardCharsets.UTF_8);
        assertThat(ImporterRegistry.platform().choose(head, "tweets.js").getFirst().format().id()).isEqualTo(XImporter.ID);
    }
}
