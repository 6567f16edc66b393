package org.adduce.team.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.adduce.model.Dossier;
import org.adduce.team.git.GitRefusedException.Reason;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three people who edit, commit, pull and push in whatever order have the same in the end. */
class ThreeSeatsTest {

    @TempDir
    private Path folder;

    private Seat ana() throws Exception {
        Git.init().setBare(true).setInitialBranch("main").setDirectory(folder.resolve("team.git").toFile()).call().close();
        var ana = Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY);
        ana.commit();
        Remotes.set(ana.repository(), Remotes.FIRST, url());
        ana.push();
        return ana;
    }

    private String url() {
        return folder.resolve("team.git").toUri().toString();
    }

    private Seat join(String name) throws Exception {
        return Seat.clone(url(), folder.resolve(name), name, Access.NOBODY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void threePeopleConvergeInWhateverOrder(long seed) throws Exception {
        var random = new Random(seed);
        try (var ana = ana(); var ben = join("Ben"); var cara = join("Cara")) {
            var seats = List.of(ana, ben, cara);
            for (int step = 0; step < 18; step++) {
                step(seats.get(random.nextInt(seats.size())), random, step);
            }
            for (int round = 0; round < 2; round++) {
                for (var seat : seats) {
                    seat.pull();
                    seat.push();
                }
            }
            var ends = new ArrayList<String>();
            for (var seat : seats) {
                seat.pull();
                ends.add(Files.readString(seat.file()));
                assertThat(GitSees.isClean(seat.repository())).isTrue();
            }
            assertThat(ends).containsOnly(ends.getFirst());
        }
    }

    private static void step(Seat seat, Random random, int step) throws Exception {
        switch (random.nextInt(4)) {
            case 0 -> seat.pull();
            case 1 -> {
                try {
                    seat.push();
                } catch (GitRefusedException behind) {
                    assertThat(behind.reason()).isEqualTo(Reason.NON_FAST_FORWARD);
                    seat.pull();
                }
            }
            default -> {
                seat.edit(dossier -> change(dossier, random, step));
                seat.commit();
            }
        }
    }

    private static void change(Dossier dossier, Random random, int step) {
        if (random.nextInt(4) == 0) {
            dossier.setTitle("Title " + step);
        } else {
            Ids.claim(dossier, 100 + random.nextInt(5)).setNote("Noted at " + step);
        }
    }
}
