package org.adduce.timeline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.adduce.timeline.Attention;
import org.adduce.timeline.Crowds;
import org.adduce.timeline.Sample;
import org.adduce.timeline.Scenes;
import org.adduce.timeline.Size;
import org.adduce.timeline.View;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgPainterTest {

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sample(Palette palette) {
        var model = Sample.model();
        var all = model.fit().orElseThrow().range();
        var attention = new Attention(Set.of(model.about().getFirst().id()), Optional.of(model.said().get(4).id()));
        return SvgPainter.paint(Scenes.of(model, View.of(all, new Size(1600, 1000)).attending(attention)), palette, "The race");
    }

    @Test
    void itIsWellFormedInLightAndDark() throws Exception {
        for (var palette : new Palette[] {Palette.light(), Palette.dark()}) {
            var document = parsed(sample(palette));
            assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("1600");
            assertThat(document.getElementsByTagName("g").getLength()).isGreaterThan(50);
        }
    }

    @Test
    void wordsAreTextAndTooltipsTitles() throws Exception {
        var document = parsed(sample(Palette.light()));
        var words = document.getElementsByTagName("text");
        assertThat(words.getLength()).isGreaterThan(60);
        assertThat(document.getElementsByTagName("title").getLength()).isGreaterThan(80);
        assertThat(sample(Palette.light())).contains(">Mira Rao</text>").contains("data-id=\"");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws Exception {
        var scenes = new Scenes();
        scenes.event("2024-06-01", "<b>&\"quoted\" \u0001 \ud800 \ufffe]]> \ud83d\ude00");
        var svg = SvgPainter.paint(scenes.scene("2024-01-01", "2025-01-01"), Palette.light(), "a < b & c");
        var document = parsed(svg);
        assertThat(document.getDocumentElement().getTextContent()).contains("<b>&\"quoted\" \ufffd \ufffd \ufffd]]> \ud83d\ude00").contains("a < b & c");
    }

    @Test
    void everyGradientThatIsUsedIsThere() {
        var model = Crowds.model(300, 5);
        var svg = SvgPainter.paint(Scenes.of(model, View.of(model.fit().orElseThrow().range(), new Size(1600, 1000))), Palette.light(), "");
        var used = Pattern.compile("url\\(#(\\w+)\\)").matcher(svg).results().map(match -> match.group(1)).toList();
        assertThat(used).isNotEmpty().allSatisfy(id -> assertThat(svg).contains("id=\"" + id + "\""));
        assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        assertThat(sample(Palette.light())).isEqualTo(sample(Palette.light()));
    }
}
