package org.adduce.core.importing;

import static org.adduce.model.ModelPackage.Literals.UTTERANCE__SPEAKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 4 in the bytes of the file: what was imported is known after the dossier was saved and opened again. */
class ImportSavedTest {

    @TempDir
    Path folder;

    private final ForumThread thread = ForumThread.ofThree();

    private OpenDossier create(String name) {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.fromString("11111111-1111-4111-8111-111111111111"));
        dossier.setTitle("The race for compute");
        return OpenDossier.create(folder.resolve(name), dossier);
    }

    private byte[] saved(OpenDossier open) throws IOException {
        open.save();
        return Files.readAllBytes(open.path());
    }

    @Test
    void theSameAgainAfterOpeningChangesNoByte() throws IOException {
        byte[] before;
        try (var open = create("race.adduce")) {
            Imports.apply(open, thread.proposal());
            before = saved(open);
        }
        try (var again = OpenDossier.open(folder.resolve("race.adduce"))) {
            var outcome = Imports.apply(again, thread.proposal());

            assertThat(again.isDirty()).isFalse();
            assertThat(outcome.created() + outcome.updated() + outcome.kept() + outcome.dropped()).isZero();
            assertThat(saved(again)).isEqualTo(before);
        }
    }

    @Test
    void whatWasDroppedAndChangedIsKnownAfterOpening() throws IOException {
        byte[] before;
        try (var open = create("race.adduce")) {
            var comment = thread.proposal().item(thread.key("1")).orElseThrow();
            var actor = thread.proposal().item(Key.name("lena_k")).orElseThrow();
            Imports.apply(open, thread.proposal().without(thread.key("2")).with(comment.without(UTTERANCE__SPEAKER))
                    .with(actor.as(Key.name("mk99").id())), thread.proposal());
            before = saved(open);
        }
        try (var again = OpenDossier.open(folder.resolve("race.adduce"))) {
            var outcome = Imports.apply(again, thread.proposal());

            assertThat(outcome.dropped()).isEqualTo(1);
            assertThat(saved(again)).isEqualTo(before);
        }
    }

    @Test
    void twoDesksWriteTheSameBytesAndUndoGivesThoseBefore() throws IOException {
        try (var one = create("one.adduce"); var other = create("other.adduce")) {
            var empty = saved(one);
            Imports.apply(one, thread.proposal());
            Imports.apply(other, ForumThread.ofThree().proposal());
            assertThat(saved(one)).isEqualTo(saved(other));

            one.undo();
            assertThat(saved(one)).isEqualTo(empty);
        }
    }

    @Test
    void aThreadOfTenThousandCommentsTakesNoTimeThatGrowsWithItsSquare() {
        var large = new ForumThread("https://forum.example/t/large");
        for (int i = 0; i < 10_000; i++) {
            large.comment(String.valueOf(i), "user " + i % 500, "Comment " + i);
        }
        var proposal = large.proposal();
        try (var open = create("large.adduce")) {
            long start = cpu();
            var outcome = Imports.apply(open, proposal);

            assertThat(outcome.created()).isEqualTo(10_502);
            assertThat(Duration.ofNanos(cpu() - start)).as("of one processor, wherever this runs").isLessThan(Duration.ofSeconds(6));
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
