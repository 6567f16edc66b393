package org.adduce.ui.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Source;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;

class ReadMarksTest {

    private final Map<UUID, Set<UUID>> kept = new HashMap<>();
    private final ReadStore store = new ReadStore() {
        @Override
        public Set<UUID> kept(UUID dossier) {
            return kept.getOrDefault(dossier, Set.of());
        }

        @Override
        public void keep(UUID dossier, Set<UUID> read) {
            kept.put(dossier, read);
        }
    };
    private final ReadMarks marks = new ReadMarks(store);
    private final Bench bench = new Bench();
    private final Source thread = bench.source("Thread", "2026");

    @Test
    void aSourceIsReadOnceAllItsVoicesAre() {
        var first = bench.voice(thread, bench.actor("a"), "2026");
        var second = bench.voice(thread, bench.actor("b"), "2026");
        assertThat(marks.unread(thread)).isEqualTo(2);
        marks.mark(first, true);
        assertThat(marks.isRead(first)).isTrue();
        assertThat(marks.isRead(thread)).isFalse();
        marks.mark(second, true);
        assertThat(marks.isRead(thread)).isTrue();
        marks.mark(thread, false);
        assertThat(marks.unread(thread)).isEqualTo(2);
    }

    @Test
    void aSourceWithoutVoicesIsReadAsAWhole() {
        assertThat(marks.unread(thread)).isEqualTo(1);
        marks.mark(thread, true);
        assertThat(marks.isRead(thread)).isTrue();
    }

    @Test
    void marksAreKeptForTheNextStartAndTold() {
        var told = new ArrayList<Source>();
        marks.addListener(told::add);
        var voice = bench.voice(thread, bench.actor("a"), "2026");
        marks.mark(voice, true);
        marks.mark(voice, true);
        assertThat(told).containsExactly(thread);
        assertThat(new ReadMarks(store).isRead(voice)).isTrue();
    }
}
