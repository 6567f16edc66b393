package org.adduce.core.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, it is read or refused in words; nothing else happens. */
class HostileFilesTest {

    private static final String START = "<dossier xmlns='https://adduce.org/dossier' formatVersion='1' id='00000000-0000-4000-8000-000000000001'>";
    private static final String ID = "id='00000000-0000-4000-8000-000000000010'";

    @TempDir
    private Path folder;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "The file is empty"),
                Arguments.of("PK\3\4" + "\0".repeat(200), "a ZIP archive"),
                Arguments.of("\0".repeat(4096), "nothing but zero bytes"),
                Arguments.of("not xml at all\n", "This is not XML"),
                Arguments.of("<a>".repeat(200_000), "its root is <a>"),
                Arguments.of(laughs(), "no document type"),
                Arguments.of("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>", "no document type"),
                Arguments.of("<dossier/>", "its root is <dossier>"),
                Arguments.of("<dossier xmlns='https://adduce.org/dossier'/>", "does not say of which version"),
                Arguments.of(START.replace("'1'", "'0'") + "</dossier>", "There never was a format of version \"0\""),
                Arguments.of(START.replace("'1'", "'one'") + "</dossier>", "There never was a format of version \"one\""),
                Arguments.of(START.replace("formatVersion='1'", "formatVersion='1' id2='x'").replaceFirst(" id='[^']*'", "") + "</dossier>",
                        "This is a dossier without an id"),
                Arguments.of(START, "cut off"),
                Arguments.of(START + "<note>half a no", "cut off"),
                Arguments.of(START + "<source " + ID, "cut off"),
                Arguments.of(START + "</dossier><dossier/>", "not well-formed"),
                Arguments.of(START + "<source></dossier>", "without an id"),
                Arguments.of(START + "<source " + ID + "/><source " + ID + "/></dossier>", "stands here for the second time"),
                Arguments.of(START + "<source id='nr1'/></dossier>", "An id is a UUID"),
                Arguments.of(START + "<source " + ID + " kind='blog'/></dossier>", "\"blog\" is none of: post, thread"),
                Arguments.of(START + "<source " + ID + " published='2024-13'/></dossier>", "\"2024-13\" is no time: There is no month 13"),
                Arguments.of(START + "<source " + ID + " publisher='Corvid'/></dossier>", "The \"publisher\" of a source cannot be read"),
                Arguments.of(START + "<source " + ID + "><topic>ships</topic></source></dossier>", "The \"topic\" of a source cannot be read"),
                Arguments.of(START + "<source " + ID + "><variable>7</variable></source></dossier>", "lacks its attribute \"name\""),
                Arguments.of(START + "<source " + ID + "><snapshot id='00000000-0000-4000-8000-000000000011' retrieved='today'/></source></dossier>",
                        "An instant is written as"),
                Arguments.of(START + "<utterance " + ID + "/><source id='00000000-0000-4000-8000-000000000011'><utterance " + ID
                        + "><anchor>here</anchor></utterance></source></dossier>", "A place in a text is written as"),
                Arguments.of(START + "<claim " + ID + "><quantity id='00000000-0000-4000-8000-000000000011' low='1E999999999'/></claim></dossier>",
                        "more than 1000 digits"),
                Arguments.of(START + "<note>a</note><note>b</note></dossier>", "for the second time"),
                Arguments.of(START + "<note>a <b>bold</b> word</note></dossier>", "holds words alone"),
                Arguments.of(START + "words</dossier>", "words between the elements"),
                Arguments.of(START + "<note>&nbsp;</note></dossier>", "not well-formed"),
                Arguments.of(START + nested(200_000), "deep in one another"));
    }

    private static String laughs() {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        return laughs.append("]><l>&j;</l>").toString();
    }

    private static String nested(int depth) {
        return "<x>".repeat(depth);
    }

    @ParameterizedTest
    @MethodSource
    void refused(String content, String words) throws IOException {
        var file = Files.write(folder.resolve("bad.adduce"), content.getBytes(ISO_8859_1));
        var fault = catchThrowableOfType(DossierFormatException.class, () -> DossierFile.at(file).read());
        assertThat(fault).hasMessageContaining(words).hasMessageContaining(file.toString());
        assertThat(fault.remedy()).endsWith(".");
        assertThat(fault.problem()).doesNotContain("com.fasterxml", "Exception");
        assertThat(file).hasBinaryContent(content.getBytes(ISO_8859_1));
    }

    @Test
    void thePlaceIsThatOfTheTrouble() {
        var fault = catchThrowableOfType(DossierFormatException.class, () -> Bytes.read(START + "\n  <source " + ID + "\n   kind='blog'/></dossier>"));
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo(3);
        assertThat(fault.file()).isEqualTo(Bytes.NAME);
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        var whole = Bytes.write(SyntheticDossier.generate(1, 3)).getBytes(UTF_8);
        for (int length = 0; length < whole.length - 1; length += 97) {
            var part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Bytes.read(part)).as("cut after " + length).isInstanceOf(DossierFormatException.class);
        }
    }

    @Test
    void everyDamagedByteIsReadOrRefused() throws IOException {
        var whole = DossierWriter.toBytes(SyntheticDossier.generate(1, 4));
        var random = new Random(9);
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            var damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                Bytes.read(damaged);
            } catch (DossierFormatException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1, 600);
    }

    @ParameterizedTest
    @MethodSource("endless")
    void aGigabyteInOnePieceIsRefusedWithoutReadingItAll(String before) {
        assertThatThrownBy(() -> DossierReader.read(endless(before), "huge.adduce")).isInstanceOf(DossierFormatException.class)
                .hasMessageContaining("more in one piece");
    }

    static List<String> endless() {
        return List.of("<dossier title='", START + "<!-- ", START + "<source title='", "<", START + "<no");
    }

    private static InputStream endless(String before) {
        var filler = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) 'a');
                left -= length;
                return left > 0 ? length : -1;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(before.getBytes(UTF_8)), filler);
    }

    @Test
    void aNewerFileIsReadAndSaysSoWhenItCannotBe() throws IOException {
        var newer = START.replace("'1'", "'2'");
        assertThat(Bytes.read(newer + "<hologram/></dossier>").getFormatVersion()).isEqualTo(2);
        assertThatThrownBy(() -> Bytes.read(newer + "<source " + ID + " kind='dream'/></dossier>"))
                .hasMessageContaining("A newer version of Adduce wrote this file").hasMessageContaining("Update Adduce");
    }

    @Test
    void aFileThatIsNotThereOrAFolderIsToldInWords() {
        assertThatThrownBy(() -> DossierFile.at(folder.resolve("none.adduce")).read()).isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("There is no such file");
        assertThatThrownBy(() -> DossierFile.at(folder).read()).hasMessageContaining("This is a folder");
    }
}
