package org.adduce.core.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.adduce.core.file.ContentSum;
import org.adduce.core.file.DossierFile;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was saved can be had again, within bounds. */
class BackupsTest {

    @TempDir
    private Path folder;
    private Path file;
    private Dossier dossier;

    @BeforeEach
    void make() throws IOException {
        file = folder.resolve("race.adduce");
        dossier = SyntheticDossier.generate(3, 1);
        DossierFile.at(file).overwrite(dossier);
    }

    private Backups backups(int count, long bytes) {
        return new Backups(folder.resolve("kept"), new Backups.Limits(count, bytes));
    }

    private void save(String title) throws IOException {
        dossier.setTitle(title);
        DossierFile.at(file).overwrite(dossier);
    }

    @Test
    void givesBackWhatWasSavedToTheByte() throws IOException {
        var backups = backups(20, Long.MAX_VALUE);
        var bytes = Files.readAllBytes(file);
        backups.keep(file, ContentSum.of(file));
        save("Later");
        var kept = backups.list(file).getFirst();
        kept.copyTo(folder.resolve("again.adduce"));
        assertThat(folder.resolve("again.adduce")).hasBinaryContent(bytes);
        assertThat(kept.read().getTitle()).isNotEqualTo("Later");
        assertThat(backups.find(file, ContentSum.of(bytes))).contains(kept);
    }

    @Test
    void keepsAStateOnce() throws IOException {
        var backups = backups(20, Long.MAX_VALUE);
        backups.keep(file, ContentSum.of(file));
        backups.keep(file, ContentSum.of(file));
        assertThat(backups.list(file)).hasSize(1);
    }

    @Test
    void keepsNothingOfWhatAnotherProgramWroteMeanwhile() throws IOException {
        var backups = backups(20, Long.MAX_VALUE);
        var expected = ContentSum.of(file);
        save("Another's");
        assertThat(backups.keep(file, expected)).isEmpty();
        assertThat(backups.list(file)).isEmpty();
        try (var all = Files.walk(folder.resolve("kept"))) {
            assertThat(all.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void isBoundedInNumberAndAlwaysHasTheNewest() throws IOException {
        var backups = backups(5, Long.MAX_VALUE);
        for (int i = 0; i < 12; i++) {
            save("Title " + i);
            backups.keep(file, ContentSum.of(file));
        }
        assertThat(backups.list(file)).hasSize(5);
        assertThat(backups.list(file).getFirst().read().getTitle()).isEqualTo("Title 11");
    }

    @Test
    void isBoundedInBytesButKeepsTheNewestWhateverItTakes() throws IOException {
        var backups = backups(20, 10);
        for (int i = 0; i < 3; i++) {
            save("Title " + i);
            backups.keep(file, ContentSum.of(file));
        }
        assertThat(backups.list(file)).hasSize(1);
        assertThat(backups.list(file).getFirst().read().getTitle()).isEqualTo("Title 2");
    }

    @Test
    void tellsDossiersApartByTheirPlace() throws IOException {
        var backups = backups(20, Long.MAX_VALUE);
        backups.keep(file, ContentSum.of(file));
        assertThat(backups.list(folder.resolve("other.adduce"))).isEmpty();
    }

    @Test
    void savedEveryMinuteForADayTheyReachFromAMinuteToTheWholeDay() {
        var times = new ArrayList<Instant>();
        var start = Instant.parse("2026-06-01T08:00:00Z");
        for (int minute = 0; minute < 600; minute++) {
            var now = start.plus(Duration.ofMinutes(minute));
            times.addFirst(now);
            if (times.size() > 20) {
                times.remove(Thinning.superfluous(times, now));
            }
        }
        assertThat(times).hasSize(20).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(times.getFirst()).isEqualTo(start.plus(Duration.ofMinutes(599)));
        assertThat(times.getLast()).isEqualTo(start);
        var lately = times.stream().filter(time -> time.isAfter(start.plus(Duration.ofMinutes(569)))).count();
        assertThat(lately).as("of the last half hour").isGreaterThanOrEqualTo(5);
        assertThat(times.stream().filter(time -> time.isBefore(start.plus(Duration.ofMinutes(300)))).count()).isBetween(2L, 9L);
    }

    @Test
    void passesOverFilesThatAreNotItsOwn() throws IOException {
        var backups = backups(20, Long.MAX_VALUE);
        var kept = backups.keep(file, ContentSum.of(file)).orElseThrow();
        Files.writeString(kept.file().resolveSibling("note.adduce.gz"), "x");
        Files.writeString(kept.file().resolveSibling("2026-13-99T00-00-00Z_1-2.adduce.gz"), "x");
        assertThat(backups.list(file)).isEqualTo(List.of(kept));
    }
}
