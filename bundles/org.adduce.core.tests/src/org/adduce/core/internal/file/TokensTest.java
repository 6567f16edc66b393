package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cursor shows is what stands in the file, however few tokens are read at a time and whoever reads them. */
class TokensTest {

    private static final String OURS = "https://adduce.org/dossier";

    /** Everything the cursor tells, with adjacent words as one, since parsers cut them where they like. */
    private static List<String> told(XmlCursor in) throws IOException {
        var told = new Telling();
        for (int kind = in.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = in.next()) {
            switch (kind) {
                case XMLStreamConstants.START_ELEMENT -> {
                    told.add("<" + in.namespace() + '|' + in.prefix() + '|' + in.name() + '|' + in.isOurs());
                    for (int i = 0; i < in.attributes(); i++) {
                        told.add(in.attributeNamespace(i) + '|' + in.attributePrefix(i) + '|' + in.attributeName(i) + '=' + in.attribute(i));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> told.add(">");
                case XMLStreamConstants.COMMENT -> told.add("!" + in.text());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> told.add("?" + in.text());
                default -> told.words(in.text());
            }
        }
        return told.all();
    }

    /** What the JDK's own parser tells of the same. */
    private static List<String> expected(String xml) throws XMLStreamException {
        var in = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        var told = new Telling();
        for (int kind = in.next(); kind != XMLStreamConstants.END_DOCUMENT; kind = in.next()) {
            switch (kind) {
                case XMLStreamConstants.START_ELEMENT -> expectStart(in, told);
                case XMLStreamConstants.END_ELEMENT -> told.add(">");
                case XMLStreamConstants.COMMENT -> told.add("!" + in.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> told.add("?" + in.getPITarget()
                        + (in.getPIData() == null || in.getPIData().isEmpty() ? "" : " " + in.getPIData()));
                default -> told.words(in.getText());
            }
        }
        return told.all();
    }

    private static void expectStart(XMLStreamReader in, Telling told) {
        var namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
        told.add("<" + namespace + '|' + in.getPrefix() + '|' + in.getLocalName() + '|' + namespace.equals(OURS));
        for (int i = 0; i < in.getAttributeCount(); i++) {
            var of = in.getAttributeNamespace(i) == null ? "" : in.getAttributeNamespace(i);
            told.add(of + '|' + in.getAttributePrefix(i) + '|' + in.getAttributeLocalName(i) + '=' + in.getAttributeValue(i));
        }
    }

    private static final class Telling {
        private final List<String> all = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        void words(String more) {
            words.append(more);
        }

        void add(String what) {
            all();
            all.add(what);
        }

        List<String> all() {
            if (!words.isEmpty()) {
                all.add("\"" + words);
                words.setLength(0);
            }
            return all;
        }
    }

    private static GuardedInput bytes(String xml) {
        return new GuardedInput(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    private static String random(Random random) {
        var xml = new StringBuilder("<?xml version='1.0'?>\n<!-- before --><dossier xmlns='" + OURS + "' xmlns:o='urn:other'>");
        for (int i = random.nextInt(40); i > 0; i--) {
            xml.append(piece(random, 0));
        }
        return xml.append("</dossier>\n<?after all?>").toString();
    }

    private static String piece(Random random, int depth) {
        return switch (random.nextInt(depth > 6 ? 7 : 9)) {
            case 0 -> "\n      ";
            case 1 -> "a & b — 🙂".replace("&", "&amp;").repeat(random.nextInt(60));
            case 2 -> "<![CDATA[<not a tag> ]]>";
            case 3 -> "<!-- remark " + "x".repeat(random.nextInt(300)) + "-->";
            case 4 -> "<?to do?>";
            case 5 -> "<o:seen o:by='me' where=''/>";
            case 6 -> "<topic> \n" + "w ".repeat(random.nextInt(10_000)) + "</topic>";
            case 7 -> "<actor name=' blanks around ' note='" + "long &#10; ".repeat(random.nextInt(30)) + "'>" + piece(random, depth + 1) + "</actor>";
            default -> "<x xmlns='' y='1'>" + piece(random, depth + 1) + piece(random, depth + 1) + "</x>";
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 300, 1 << 16})
    void whatStandsThereIsTold(int most) throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            var xml = random(new Random(seed));
            var expected = expected(xml);
            assertThat(told(new XmlCursor(new Faults("here"), bytes(xml), most))).as("seed " + seed).isEqualTo(expected);
            try (var ahead = XmlCursor.ahead(bytes(xml), "ahead", most)) {
                assertThat(told(ahead)).as("ahead, seed " + seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void aLookLastsToTheEndOfItsElement() throws IOException {
        var xml = "<dossier xmlns='" + OURS + "'>" + "<topic>first words</topic><topic>second</topic>".repeat(50) + "</dossier>";
        var in = new XmlCursor(new Faults("here"), bytes(xml), 1);
        in.next();
        for (int i = 0; i < 100; i++) {
            assertThat(in.next()).isEqualTo(XMLStreamConstants.START_ELEMENT);
            assertThat(in.content()).hasToString(i % 2 == 0 ? "first words" : "second");
        }
    }

    @Test
    void afterTheEndComesNothing() throws IOException {
        var in = new XmlCursor(new Faults("here"), bytes("<dossier xmlns='" + OURS + "'/>"), 1);
        assertThat(told(in)).hasSize(2);
        assertThatThrownBy(in::next).isInstanceOf(NoSuchElementException.class);
    }
}
