package org.adduce.core.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.ModelFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 1: load then save gives the same bytes. */
class CanonicalFormTest {

    private static final int SEEDS = 150;

    @Test
    void whateverIsWrittenIsReadAndWrittenTheSame() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            var written = Bytes.write(RandomDossier.of(seed));
            assertThat(Bytes.write(Bytes.read(written))).as("seed " + seed).isEqualTo(written);
        }
    }

    @Test
    void whateverIsWrittenIsReadWithEqualValues() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            var dossier = SyntheticDossier.generate(3, seed);
            var read = Bytes.read(Bytes.write(dossier));
            assertThat(Bytes.write(EcoreUtil.copy(read))).isEqualTo(Bytes.write(dossier));
            assertThat(read.getSources()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "two\nlines", "ends with a line\n", "\nbegins with one", " blanks ", "tab\there", "CR\rhere", "CRLF\r\nhere",
        "& < > ]]> \" '", "]]", "]]>]]>", "\u0085\u2028\u00A0", "😀\uD800\uDC00\uDBFF\uDFFD", "\uE000\uFFFD", "<!-- no comment -->", "&#10;"})
    void everyTextComesBackAsItWas(String text) throws IOException {
        var dossier = Bytes.read(Bytes.file(""));
        var actor = ModelFactory.eINSTANCE.createActor();
        actor.setId(new UUID(1, 2));
        actor.setName(text);
        actor.setNote(text);
        actor.getAliases().add(text);
        dossier.getActors().add(actor);
        var read = Bytes.read(Bytes.write(dossier)).getActors().get(0);
        assertThat(read.getName()).isEqualTo(text);
        assertThat(read.getNote()).isEqualTo(text);
        assertThat(read.getAliases()).containsExactly(text);
    }

    @Test
    void textsLongerThanAnyBufferComeBackAsTheyWere() throws IOException {
        var random = new Random(3);
        for (int i = 0; i < 20; i++) {
            var text = new StringBuilder();
            while (text.length() < 200_000) {
                text.append(RandomDossier.text(random));
            }
            var dossier = Bytes.read(Bytes.file(""));
            dossier.setNote(text.toString());
            dossier.setTitle(text.toString());
            var read = Bytes.read(Bytes.write(dossier));
            assertThat(read.getNote()).isEqualTo(text.toString());
            assertThat(read.getTitle()).isEqualTo(text.toString());
        }
    }

    @Test
    void theFixtureWrittenByHandIsCanonical() throws IOException {
        try (var in = getClass().getResourceAsStream("version-1.adduce")) {
            var bytes = in.readAllBytes();
            assertThat(Bytes.write(Bytes.read(bytes))).isEqualTo(new String(bytes, UTF_8));
        }
    }

    @Test
    void setsAreWrittenInTheOrderOfIdsWhateverTheirOrderInMemory() throws IOException {
        var dossier = SyntheticDossier.generate(4, 11);
        var before = Bytes.write(dossier);
        var random = new Random(5);
        for (int i = 0; i < 30; i++) {
            dossier.getClaims().move(random.nextInt(dossier.getClaims().size()), random.nextInt(dossier.getClaims().size()));
            dossier.getSources().move(random.nextInt(4), random.nextInt(4));
        }
        assertThat(Bytes.write(dossier)).isEqualTo(before);
    }

    @Test
    void anotherLayoutIsReadAndBecomesCanonical() throws IOException {
        var canonical = Bytes.file("""
                  <actor id="00000000-0000-4000-8000-00000000000a"
                      kind="person"
                      name="Ada Pell">
                    <note>one
                two</note>
                  </actor>
                """);
        var other = "\uFEFF<?xml version='1.0'?><d:dossier xmlns:d='https://adduce.org/dossier' formatVersion='1'\r\n title='Test' "
                + "id='00000000-0000-4000-8000-000000000001'><d:actor   name='Ada&#32;Pell' kind='person'\r\n\t"
                + "id='00000000-0000-4000-8000-00000000000A'><d:note><![CDATA[one\r\n]]>two</d:note>\r\n</d:actor></d:dossier>";
        assertThat(Bytes.write(Bytes.read(other))).isEqualTo(canonical);
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        var text = Bytes.file("  <note>naïve</note>").replace("UTF-8", "UTF-16");
        assertThat(Bytes.read(text.getBytes(UTF_16)).getNote()).isEqualTo("naïve");
    }

    @Test
    void numbersStayAsTheyWereWritten() throws IOException {
        var file = Bytes.file("""
                  <claim id="00000000-0000-4000-8000-00000000000c"
                      kind="fact">
                    <quantity id="00000000-0000-4000-8000-00000000000d"
                        comparator="between"
                        low="2.50"
                        high="1000000000000"/>
                  </claim>
                """);
        assertThat(Bytes.write(Bytes.read(file))).isEqualTo(file);
    }
}
