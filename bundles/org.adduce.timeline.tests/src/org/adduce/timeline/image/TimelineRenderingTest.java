package org.adduce.timeline.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.adduce.model.ModelFactory;
import org.adduce.timeline.Axis;
import org.adduce.timeline.Instants;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.Sample;
import org.adduce.timeline.Size;
import org.adduce.timeline.image.TimelineRendering.Options;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimelineRenderingTest {

    @BeforeAll
    static void withoutADisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    private static String svg(Options options) {
        return new String(TimelineRendering.svg(Sample.dossier(), options), StandardCharsets.UTF_8);
    }

    @Test
    void thePictureHasTheWordsOfTheDossierOnIt() {
        // in the words on the picture, not in tooltips
        var words = svg(Options.DEFAULT).replaceAll("(?s)<title>.*?</title>", "");
        var dossier = Sample.dossier();
        assertThat(dossier.getEvents().stream().filter(event -> words.contains(event.getTitle().substring(0, 7))).count()).isGreaterThanOrEqualTo(18);
        assertThat(dossier.getActors().stream().filter(actor -> words.contains(">" + actor.getName() + "<")).count()).isGreaterThanOrEqualTo(8);
        assertThat(words).contains("The race for compute");
    }

    @Test
    void theSameDossierGivesTheSameBytes() {
        assertThat(svg(Options.DEFAULT)).isEqualTo(svg(Options.DEFAULT));
    }

    @Test
    void aPngHasTheSizeThatWasAskedFor() throws Exception {
        for (var size : new Size[] {new Size(800, 400), new Size(1600, 1000), new Size(2000, 1400)}) {
            var options = new Options(Axis.BOTH, Lanes.TOPIC, OptionalLong.empty(), OptionalLong.empty(), size, true, Locale.UK);
            var image = ImageIO.read(new ByteArrayInputStream(TimelineRendering.png(Sample.dossier(), options)));
            assertThat(image.getWidth()).isEqualTo(size.width());
            assertThat(image.getHeight()).isEqualTo(size.height());
            assertThat(image.getRGB(1, 1) & 0xff).as("dark at the corner").isLessThan(0x40);
            var colours = IntStream.range(0, image.getWidth() * image.getHeight())
                    .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth())).distinct().count();
            assertThat(colours).isGreaterThan(50);
        }
    }

    @Test
    void aTimeCanBeChosen() {
        var options = new Options(Axis.BOTH, Lanes.ACTOR, OptionalLong.of(Instants.day("2024-01-01")), OptionalLong.of(Instants.day("2025-01-01")),
                new Size(1600, 1000), false, Locale.UK);
        assertThat(svg(options)).contains(">Lapwing recalls its memory").doesNotContain(">Tern 7 announced");
    }

    @Test
    void anEmptyDossierIsAPictureToo() {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        assertThat(new String(TimelineRendering.svg(dossier, Options.DEFAULT), StandardCharsets.UTF_8)).contains("Nothing is dated yet");
    }

    @Test
    void onALargeSheetThePrintIsLargerWhileAllOfItHasRoom() {
        var large = new Options(Axis.BOTH, Lanes.ACTOR, OptionalLong.empty(), OptionalLong.empty(), new Size(3840, 2160), false, Locale.UK);
        var svg = svg(large);
        assertThat(svg).contains("width=\"3840\" height=\"2160\"");
        assertThat(svg).doesNotContain("viewBox=\"0 0 3840 2160\"");
        assertThat(svg(Options.DEFAULT)).contains("viewBox=\"0 0 1600 1000\"");
    }
}
