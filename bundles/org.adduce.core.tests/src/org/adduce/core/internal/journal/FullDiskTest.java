package org.adduce.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFile;
import org.adduce.core.journal.JournalTrouble;
import org.adduce.core.journal.Journals;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full is told of once; work goes on, and the journal when it can. */
class FullDiskTest {

    @TempDir
    private Path folder;
    private final AtomicBoolean isFull = new AtomicBoolean();
    private final List<String> told = new ArrayList<>();
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch resumed = new CountDownLatch(1);

    /** Writes a part before it refuses, as disks do. */
    private record Filling(Tape tape, AtomicBoolean isFull) implements Tape {
        @Override
        public void write(long at, ByteBuffer bytes) throws IOException {
            if (isFull.get()) {
                tape.write(at, bytes.limit(bytes.position() + bytes.remaining() / 2));
                throw new IOException("No space left on device");
            }
            tape.write(at, bytes);
        }

        @Override
        public void force() throws IOException {
            tape.force();
        }

        @Override
        public void close() throws IOException {
            tape.close();
        }
    }

    private final class Told implements JournalTrouble {
        @Override
        public void interrupted(OpenDossier dossier, IOException problem) {
            told.add(problem.getMessage());
            interrupted.countDown();
        }

        @Override
        public void resumed(OpenDossier dossier) {
            told.add("resumed");
            resumed.countDown();
        }
    }

    private static void rename(OpenDossier open, String title) {
        open.edit("Rename to " + title, root -> root.setTitle(title));
    }

    @Test
    void workGoesOnAndTheJournalTellsAllOfItInTheEnd() throws Exception {
        var file = folder.resolve("race.adduce");
        DossierFile.at(file).overwrite(SyntheticDossier.generate(1, 1));
        var open = OpenDossier.open(file);
        try (var desk = new JournalDesk(folder.resolve("journal"), new Told(), path -> new Filling(Tape.open(path), isFull))) {
            desk.keep(open);
            rename(open, "before");
            isFull.set(true);
            rename(open, "while it was full");
            assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
            rename(open, "still");
            isFull.set(false);
            assertThat(resumed.await(1, TimeUnit.MINUTES)).isTrue();
            rename(open, "after");
        }
        assertThat(told).containsExactly("No space left on device", "resumed");
        try (var journals = new Journals(folder.resolve("journal"), new Told())) {
            assertThat(journals.left().getFirst().changes())
                    .containsExactly("Rename to before", "Rename to while it was full", "Rename to still", "Rename to after");
            assertThat(journals.restore(journals.left().getFirst()).root().getTitle()).isEqualTo("after");
        }
    }
}
