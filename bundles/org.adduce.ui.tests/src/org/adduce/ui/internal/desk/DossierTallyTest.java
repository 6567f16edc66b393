package org.adduce.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.adduce.model.Stance;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTallyTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-12T12:00:00Z"), ZoneOffset.UTC);

    private final Bench bench = new Bench();

    @Test
    void countsWhatThereIs() {
        var thread = bench.source("Thread", "2026-06");
        bench.says(bench.voice(thread, bench.actor("lena_k"), "2026-06-12"), Stance.ASSERTS, bench.claim("one"), "rather three");
        bench.claim("two");
        assertThat(DossierTally.of(bench.open(), Optional.empty(), NOON)).startsWith("1 source \u00b7 2 claims \u00b7 1 assertion");
    }

    @Test
    void whereRoomIsScarceWhetherItIsSavedIsToldLast() {
        var open = bench.open();
        var whole = DossierTally.of(open, Optional.empty(), NOON);
        assertThat(DossierTally.of(open, Optional.empty(), NOON, line -> true)).isEqualTo(whole);
        assertThat(DossierTally.of(open, Optional.empty(), NOON, line -> line.length() < whole.length())).isEqualTo("0 claims \u00b7 0 assertions \u00b7 not saved yet");
        assertThat(DossierTally.of(open, Optional.empty(), NOON, line -> false)).isEqualTo("not saved yet");
    }

    @Test
    void saysSinceWhenItIsSafe(@TempDir Path folder) throws IOException {
        var open = bench.open();
        assertThat(DossierTally.of(open, Optional.of(FileTime.from(NOON.instant())), NOON)).endsWith("not saved yet");
        open.saveAs(folder.resolve("bench.adduce"));
        assertThat(DossierTally.of(open, Optional.of(FileTime.from(Instant.parse("2026-06-12T10:42:00Z"))), NOON)).endsWith("saved 10:42");
        assertThat(DossierTally.of(open, Optional.of(FileTime.from(Instant.parse("2026-05-01T10:42:00Z"))), NOON)).contains("saved").contains("2026").doesNotContain("10:42");
    }
}
