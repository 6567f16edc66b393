package org.adduce.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import org.adduce.core.internal.file.Disk;
import org.adduce.core.internal.file.DossierStore;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Saving gives the whole new file or leaves the old one, whatever fails. */
class SavingTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;
    private Path file;
    private Dossier dossier;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("d.adduce");
        dossier = SyntheticDossier.generate(20, 1);
        DossierFile.at(file).write(dossier);
    }

    /** A step of a save that a disk can fail. */
    enum Step {
        CREATE, WRITE, FORCE, MOVE
    }

    /** A disk that is full, or refuses, at one step. */
    private record FailingDisk(Step step) implements Disk {

        private void failAt(Step here) throws IOException {
            if (here == step) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public OutputStream create(Path target) throws IOException {
            failAt(Step.CREATE);
            var out = Disk.super.create(target);
            return new OutputStream() {
                private long written;

                @Override
                public void write(int one) throws IOException {
                    write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    written += length;
                    if (written > 40_000) {
                        failAt(Step.WRITE);
                    }
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }

        @Override
        public void force(Path target) throws IOException {
            failAt(Step.FORCE);
            Disk.super.force(target);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            failAt(Step.MOVE);
            Disk.super.move(from, to);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverFailsTheOldFileStaysAndNothingIsLeftBeside(Step step) throws IOException {
        var before = Files.readAllBytes(file);
        dossier.setTitle("Changed");
        var store = new DossierStore(file, new FailingDisk(step));
        assertThatThrownBy(() -> store.write(dossier)).isInstanceOf(IOException.class).hasMessageContaining(file.toString())
                .hasMessageContaining("the file is as it was").hasMessageContaining("No space left on device");
        assertThat(file).hasBinaryContent(before);
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFileAndNamesElementAndFeature() throws IOException {
        var before = Files.readAllBytes(file);
        var actor = dossier.getActors().get(3);
        actor.setNote("bell\u0007");
        assertThatThrownBy(() -> DossierFile.at(file).write(dossier)).isInstanceOf(UnwritableDossierException.class)
                .hasMessageContaining("note").hasMessageContaining(actor.getId().toString()).hasMessageContaining("U+0007");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void halfAPairOfSurrogatesIsRefusedWhereverItStands() throws IOException {
        for (var text : new String[] {"\uD83D", "\uDE00", "a\uD83Db", "x".repeat(4095) + "\uD83D", "\uFFFE"}) {
            dossier.setNote(text);
            assertThatThrownBy(() -> DossierWriter.toBytes(dossier)).isInstanceOf(UnwritableDossierException.class);
        }
        dossier.setNote("x".repeat(4095) + "\uD83D\uDE00");
        assertThat(Bytes.read(DossierWriter.toBytes(dossier)).getNote()).isEqualTo(dossier.getNote());
    }

    @Test
    void nothingIsWrittenWhenNothingChanged() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        DossierFile.at(file).write(dossier);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        dossier.getTopics().get(0).setName("other");
        DossierFile.at(file).write(dossier);
        assertThat(Files.getLastModifiedTime(file)).isGreaterThan(LONG_AGO);
        assertThat(file).hasBinaryContent(DossierWriter.toBytes(dossier));
    }

    @Test
    void whatIsNoFileIsNeverReplaced() throws IOException {
        var place = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> DossierFile.at(place).overwrite(dossier)).hasMessageContaining("Nothing was saved, since this is a folder.");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aPipeIsNeverReplacedByADossier() throws Exception {
        var pipe = folder.resolve("pipe.adduce");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")) && new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> DossierFile.at(pipe).overwrite(dossier))
                .hasMessageContaining("a device or a pipe, no file"));
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
    }

    @Test
    void aLongerAShorterAndAnEmptyFileAreReplaced() throws IOException {
        var bytes = DossierWriter.toBytes(dossier);
        for (var old : new byte[][] {{}, Arrays.copyOf(bytes, bytes.length - 1), Arrays.copyOf(bytes, bytes.length + 1)}) {
            Files.write(file, old);
            DossierFile.at(file).overwrite(dossier);
            assertThat(file).hasBinaryContent(bytes);
        }
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwritten() throws IOException {
        var mine = DossierFile.at(file);
        var read = mine.read();
        var theirs = Bytes.write(SyntheticDossier.generate(20, 2)).getBytes(UTF_8);
        Files.write(file, theirs);
        read.setTitle("Mine");
        assertThat(mine.isChangedOnDisk()).isTrue();
        assertThatThrownBy(() -> mine.write(read)).isInstanceOf(ChangedOnDiskException.class);
        assertThat(file).hasBinaryContent(theirs);
        mine.overwrite(read);
        assertThat(DossierFile.at(file).read().getTitle()).isEqualTo("Mine");
        assertThat(mine.isChangedOnDisk()).isFalse();
    }

    @Test
    void anotherContentOfTheSameLengthAndTimeIsNoticed() throws IOException {
        var mine = DossierFile.at(file);
        mine.read();
        var time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("seed 1", "seed 9"));
        Files.setLastModifiedTime(file, time);
        assertThat(mine.isChangedOnDisk()).isTrue();
    }

    @Test
    void aFileThatWasOnlyTouchedOrIsGoneIsNoReasonToRefuse() throws IOException {
        var mine = DossierFile.at(file);
        var read = mine.read();
        Files.setLastModifiedTime(file, LONG_AGO);
        read.setTitle("Once");
        mine.write(read);
        Files.delete(file);
        mine.write(read);
        assertThat(DossierFile.at(file).read().getTitle()).isEqualTo("Once");
    }

    @Test
    void aLinkStaysALinkAndPermissionsStay() throws IOException {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "This disk has no POSIX permissions");
        var link = Files.createSymbolicLink(folder.resolve("link.adduce"), Path.of("d.adduce"));
        var permissions = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, permissions);
        dossier.setTitle("Through the link");
        DossierFile.at(link).write(dossier);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
        assertThat(DossierFile.at(file).read().getTitle()).isEqualTo("Through the link");
    }

    @Test
    void aFolderThatIsNotThereIsToldInWords() {
        assertThatThrownBy(() -> DossierFile.at(folder.resolve("none/d.adduce")).write(dossier)).isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("there is no folder");
    }

    @Test
    void aNewerFileIsReadOnlyAndNotWritten() throws IOException {
        Files.writeString(file, Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"2\""));
        var mine = DossierFile.at(file);
        var read = mine.read();
        assertThat(mine.isReadOnly()).isTrue();
        assertThatThrownBy(() -> mine.write(read)).isInstanceOf(UnwritableDossierException.class).hasMessageContaining("format version 2");
    }

    @Test
    void aFileTellsWhetherItIsCanonical() throws IOException {
        assertThat(DossierFile.at(file).holds(dossier)).isTrue();
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        assertThat(DossierFile.at(file).holds(dossier)).isFalse();
    }

    @Test
    void twoElementsOfOneIdAreNotSaved() throws IOException {
        var before = Files.readAllBytes(file);
        var claims = dossier.getClaims();
        claims.get(1).setId(claims.get(0).getId());

        assertThatThrownBy(() -> DossierFile.at(file).write(dossier)).isInstanceOf(UnwritableDossierException.class)
                .hasMessageContaining(claims.get(0).getId().toString()).hasMessageContaining("a claim and to a claim");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void anElementWithoutAnIdIsNotSaved() throws IOException {
        var before = Files.readAllBytes(file);
        dossier.getActors().get(0).setId(null);

        assertThatThrownBy(() -> DossierFile.at(file).write(dossier)).isInstanceOf(UnwritableDossierException.class).hasMessageContaining("an actor in it has no id");
        assertThat(file).hasBinaryContent(before);
    }
}
