package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.adduce.core.file.Bytes;
import org.adduce.core.file.ContentSum;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierFormatException;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.file.RandomDossier;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file is taken apart by a thread of its own; nobody can tell but by the time it takes. */
class ReadingAheadTest {

    /** Of files said to be so large tokens are read ahead. */
    private static final long LARGE = 1 << 24;

    @TempDir
    private Path folder;

    private static String readAndWritten(byte[] bytes, long size) throws IOException {
        return Bytes.write(new FileReader(Bytes.NAME, size, Migrations.ALL).read(new ByteArrayInputStream(bytes)));
    }

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).noneMatch(name -> name.startsWith("Reading "));
    }

    @Test
    void dossiersOfAnyKindAreReadAsOneThreadReadsThem() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            var bytes = DossierWriter.toBytes(RandomDossier.of(seed));
            assertThat(readAndWritten(bytes, LARGE)).as("seed " + seed).isEqualTo(readAndWritten(bytes, 0)).isEqualTo(new String(bytes, UTF_8));
        }
    }

    @Test
    void whatIsUnknownIsKept() throws IOException {
        var file = Bytes.file("""
                  <!-- who -->
                  <hologram xmlns="urn:x" x:y="1" xmlns:x="urn:y">a <b>c</b></hologram>
                  <source id="00000000-0000-4000-8000-000000000002" mood=" glad "/>
                  <?to do?>
                """).getBytes(UTF_8);
        assertThat(readAndWritten(file, LARGE)).isEqualTo(readAndWritten(file, 0)).contains("hologram", "mood=\" glad \"", "<?to do?>");
    }

    @Test
    void damageIsToldOfInTheSameWords() throws IOException {
        var whole = DossierWriter.toBytes(SyntheticDossier.generate(4, 4));
        var random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            var damaged = random.nextBoolean() ? whole.clone() : Arrays.copyOf(whole, random.nextInt(whole.length));
            damaged[random.nextInt(damaged.length)] = (byte) "<>\"&=/ \0x\377".charAt(random.nextInt(10));
            var here = catchThrowable(() -> readAndWritten(damaged, 0));
            var ahead = catchThrowable(() -> readAndWritten(damaged, LARGE));
            assertThat(String.valueOf(ahead)).as("damage " + i).isEqualTo(String.valueOf(here));
            refused += here == null ? 0 : 1;
        }
        assertThat(refused).isBetween(100, 300);
    }

    @Test
    void aBrokenLineFarIntoTheFileIsNamed() throws IOException {
        var lines = Bytes.write(SyntheticDossier.generate(150, 5)).split("\n");
        int at = lines.length * 2 / 3;
        while (!lines[at].contains("kind=\"")) {
            at++;
        }
        int tag = at;
        while (!lines[tag].contains("<")) {
            tag--;
        }
        lines[at] = lines[at].replaceFirst("kind=\"[^\"]*\"", "kind=\"dream\"");
        var fault = refused(Files.writeString(folder.resolve("value.adduce"), String.join("\n", lines)));
        assertThat(fault.problem()).contains("\"dream\" is none of");
        assertThat(fault.line()).isEqualTo(tag + 1);
        assertThat(fault.column()).isEqualTo(lines[tag].indexOf('<') + 1);
    }

    @Test
    void aBrokenTagFarIntoTheFileIsNamed() throws IOException {
        var lines = Bytes.write(SyntheticDossier.generate(150, 6)).split("\n");
        int at = lines.length * 2 / 3;
        while (!lines[at].endsWith("</source>")) {
            at++;
        }
        lines[at] = "  </sauce>";
        var fault = refused(Files.writeString(folder.resolve("tag.adduce"), String.join("\n", lines)));
        assertThat(fault.problem()).contains("not well-formed");
        assertThat(fault.line()).isEqualTo(at + 1);
    }

    private static DossierFormatException refused(Path file) throws IOException {
        assertThat(Files.size(file)).isGreaterThan(1 << 18);
        return catchThrowableOfType(DossierFormatException.class, () -> DossierFile.at(file).read());
    }

    @Test
    void theSumIsThatOfTheWholeFile() throws IOException {
        var file = folder.resolve("whole.adduce");
        var dossier = SyntheticDossier.generate(150, 7);
        DossierFile.at(file).write(dossier);
        var read = DossierFile.at(file);
        assertThat(Bytes.write(read.read())).isEqualTo(Bytes.write(dossier));
        assertThat(read.content()).contains(ContentSum.of(file));
        assertThat(read.isChangedOnDisk()).isFalse();
    }

    @Test
    void aFaultOnTheFirstLineStopsTheReadingOfTheRest() throws IOException {
        var file = Bytes.write(SyntheticDossier.generate(300, 8)).replaceFirst("<source id=\"[^\"]*\"", "<source id=\"one\"");
        var bytes = new CountedInput(file.getBytes(UTF_8));
        assertThatThrownBy(() -> new FileReader(Bytes.NAME, LARGE, Migrations.ALL).read(bytes)).hasMessageContaining("An id is a UUID");
        assertThat(bytes.taken).isLessThan(file.length());
    }

    private static final class CountedInput extends ByteArrayInputStream {
        private volatile int taken;

        CountedInput(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            int read = super.read(target, offset, length);
            taken += Math.max(read, 0);
            return read;
        }
    }

    @Test
    void whoeverIsInterruptedReadsNoFurtherAndStaysInterrupted() throws IOException {
        var bytes = DossierWriter.toBytes(SyntheticDossier.generate(20, 9));
        Thread.currentThread().interrupt();
        var thrown = catchThrowable(() -> readAndWritten(bytes, LARGE));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown).isInstanceOf(ClosedByInterruptException.class);
    }

    @Test
    void whatTheDiskSaysIsHeard() throws IOException {
        var bytes = DossierWriter.toBytes(SyntheticDossier.generate(20, 10));
        for (var said : List.of(new IOException("The disk is on fire"), new OutOfMemoryError("No room"), new IllegalStateException("Odd"))) {
            var thrown = catchThrowable(() -> new FileReader(Bytes.NAME, LARGE, Migrations.ALL)
                    .read(new SequenceInputStream(new ByteArrayInputStream(bytes, 0, bytes.length / 2), failing(said))));
            assertThat(thrown).isSameAs(said);
        }
    }

    private static InputStream failing(Throwable said) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                switch (said) {
                    case IOException e -> throw e;
                    case Error e -> throw e;
                    default -> throw (RuntimeException) said;
                }
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
    }

    @Test
    void aGigabyteInOnePieceIsRefusedWithoutReadingItAll() {
        var start = "<dossier xmlns='https://adduce.org/dossier' formatVersion='1' id='00000000-0000-4000-8000-000000000001'>";
        for (var before : List.of("<dossier title='", start + "<!-- ", start + "<no")) {
            var endless = new SequenceInputStream(new ByteArrayInputStream(before.getBytes(UTF_8)), new Endless());
            assertThatThrownBy(() -> new FileReader(Bytes.NAME, 1L << 30, Migrations.ALL).read(endless))
                    .isInstanceOf(DossierFormatException.class).hasMessageContaining("more in one piece");
        }
    }

    private static final class Endless extends InputStream {
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
    }
}
