package org.adduce.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes are killed at random moments, with no chance to do anything more. No gesture older than a second is lost,
 * and no file is anything but a state that was saved. {@code -Dadduce.kills=1000} kills more often.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("adduce.kills", 200);
    private static final int AT_ONCE = 8;
    private static final int LONGEST_LIFE = 1800;
    private static final long GUARANTEE = 1000;
    /** Milliseconds between two turns of a process that is not left waiting. */
    private static final long USUAL = 500;

    @TempDir
    private Path folder;

    /**
     * What a killed process said it had done and that it had its turn, and when: milliseconds since the epoch.
     *
     * @param done when it ended each gesture
     * @param turns when it had its turn, from the first that was heard of it
     */
    private record Life(List<Long> done, List<Long> turns, long killed) {

        /** How many gestures must not be lost: what a process could not do because the machine did something else is not its fault. */
        long old() {
            return done.stream().filter(at -> at < killed - GUARANTEE - waited()).count();
        }

        /** The longest that it was left waiting beyond what is usual: for its turn, or amid a gesture. */
        private long waited() {
            return Math.max(Math.max(0, longest(turns) - USUAL), longest(done));
        }

        private long longest(List<Long> times) {
            long longest = 0;
            long last = turns.getFirst();
            for (long time : Stream.concat(times.stream(), Stream.of(killed)).toList()) {
                longest = Math.max(longest, time - last);
                last = time;
            }
            return longest;
        }
    }

    @Test
    void killedAtAnyMomentNothingOlderThanASecondIsLost() throws Exception {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var lives = new ArrayList<Callable<Long>>();
            for (int kill = 0; kill < KILLS; kill++) {
                int number = kill;
                lives.add(() -> liveAndDie(number));
            }
            long kept = 0;
            for (var life : pool.invokeAll(lives)) {
                kept += life.get();
            }
            assertThat(kept).as("gestures that were older than a second when their process was killed").isPositive();
        }
    }

    private long liveAndDie(int number) throws IOException, InterruptedException {
        var home = Files.createDirectories(folder.resolve("desk-" + number));
        var file = home.resolve("race.adduce");
        DossierFile.at(file).overwrite(SyntheticDossier.generate(3, number));
        var life = kill(number, file, home);
        var states = states(number, home, life.done().size() + 1);
        var found = new String(recovered(home, file), StandardCharsets.UTF_8);
        assertThat(states.subList((int) life.old(), states.size()).contains(found))
                .as("desk %d: a state after gesture %d or later of %d", number, life.old(), life.done().size()).isTrue();
        return life.old();
    }

    private Life kill(int number, Path file, Path home) throws IOException, InterruptedException {
        var process = ChildJava.start(KilledDesk.class, List.of(file.toString(), home.resolve("journal").toString(), Integer.toString(number)));
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var first = lines.readLine();
            process.waitFor(new Random(number).nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS);
            long killed = System.currentTimeMillis();
            // by its handle: the process's own method would throw away what was said
            process.toHandle().destroyForcibly();
            process.waitFor();
            var said = new ArrayList<>(List.of(first));
            lines.lines().filter(line -> line.matches("\\w+ \\d+")).forEach(said::add);
            // what was being said when it was killed may be there in part
            said.removeIf(line -> line.split(" ")[1].length() != first.split(" ")[1].length());
            var turns = Stream.concat(Stream.of(first), said.stream().filter(KillTest::isTurn)).map(KillTest::time).toList();
            return new Life(said.stream().filter(line -> !isTurn(line)).map(KillTest::time).toList(), turns, killed);
        }
    }

    private static boolean isTurn(String line) {
        return line.startsWith(KilledDesk.TURN);
    }

    private static long time(String line) {
        return Long.parseLong(line.split(" ")[1]);
    }

    /** Every state that the same work goes through, from the first on; one more than was said, for it may have been done. */
    private static List<String> states(int number, Path home, int gestures) throws IOException {
        var model = home.resolve("model.adduce");
        DossierFile.at(model).overwrite(SyntheticDossier.generate(3, number));
        var states = new ArrayList<String>();
        try (var dossier = OpenDossier.open(model)) {
            var work = new DeskWork(number);
            states.add(text(dossier));
            for (int i = 0; i < gestures; i++) {
                work.one(dossier);
                states.add(text(dossier));
            }
        }
        return states;
    }

    private static String text(OpenDossier dossier) throws IOException {
        return new String(DossierWriter.toBytes(dossier.root()), StandardCharsets.UTF_8);
    }

    /** What a workbench that starts now has, after it has put back what it finds. */
    private static byte[] recovered(Path home, Path file) throws IOException {
        requireWhole(file);
        try (var journals = new Journals(home.resolve("journal"), new Untroubled())) {
            var left = journals.left();
            assertThat(left).hasSizeLessThan(2);
            if (left.isEmpty()) {
                return Files.readAllBytes(file);
            }
            assertThat(left.getFirst().footing()).isEqualTo(LeftJournal.Footing.SAME);
            var dossier = journals.restore(left.getFirst());
            return DossierWriter.toBytes(dossier.root());
        }
    }

    private static void requireWhole(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        assertThat(DossierWriter.toBytes(DossierFile.at(file).read())).isEqualTo(bytes);
    }
}
