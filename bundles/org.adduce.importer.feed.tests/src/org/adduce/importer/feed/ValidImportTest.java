package org.adduce.importer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Imports;
import org.adduce.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What was imported is valid, and importing it again changes nothing. */
class ValidImportTest {

    private static final String FEED = "<rss version='2.0'><channel><title>Harbour Notes</title><link>https://harbour.example/</link><item><title>The cold yard</title><link>https://harbour.example/1</link>"
            + "<author>lena@harbour.example (Lena Kovac)</author><pubDate>Fri, 12 Jun 2026 09:14:05 GMT</pubDate><description>&lt;p&gt;A 😀 &lt;a href='/2'&gt;cold&lt;/a&gt; yard&lt;/p&gt;&lt;blockquote&gt;No&lt;/blockquote&gt;</description>"
            + "<enclosure url='https://harbour.example/1.mp3' type='audio/mpeg'/></item></channel></rss>";
    private static final String OPML = "<opml version='2.0'><body><outline text='Yards'><outline text='Cold'><outline text='Other' xmlUrl='https://other.example/feed'/></outline></outline></body></opml>";

    @Test
    void feedsAreValidAndKnownAgain() throws Exception {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Feeds");
        try (var open = OpenDossier.create(Path.of("feeds.adduce"), dossier)) {
            apply(open, 0);
            assertThat(dossier.getSources()).hasSize(3);
            assertThat(dossier.getTopics()).hasSize(1);
            assertThat(Checks.run(dossier, new NullProgressMonitor())).allSatisfy(finding -> assertThat(finding.severity()).as(finding.message()).isEqualTo(Severity.INFO));
            var once = open.copy();
            apply(open, 60);
            assertThat(EcoreUtil.equals(open.copy(), once)).isTrue();
        }
    }

    private static void apply(OpenDossier open, int later) throws Exception {
        for (var text : List.of(FEED, OPML)) {
            Imports.apply(open, new FeedImporter().read(text.getBytes(StandardCharsets.UTF_8), Hints.of("feed.xml", Read.CAPTURED.plusSeconds(later)), new NullProgressMonitor()));
        }
    }
}
