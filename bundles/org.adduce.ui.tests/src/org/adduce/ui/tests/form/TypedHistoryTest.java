package org.adduce.ui.tests.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.ui.internal.form.entry.TypedHistory;
import org.junit.jupiter.api.Test;

class TypedHistoryTest {

    private final TypedHistory history = new TypedHistory();

    private void type(String before, String added) {
        for (int i = 1; i <= added.length(); i++) {
            history.typed(before + added.substring(0, i), before.length() + i);
        }
    }

    @Test
    void takesBackWordByWordAndGivesAgain() {
        history.begin("");
        type("", "not three years");
        assertThat(history.undo().map(TypedHistory.State::text)).contains("not three ");
        assertThat(history.undo().map(TypedHistory.State::text)).contains("not three");
        assertThat(history.undo().map(TypedHistory.State::text)).contains("not ");
        assertThat(history.redo().map(TypedHistory.State::text)).contains("not three");
        assertThat(history.redo().map(TypedHistory.State::text)).contains("not three ");
        assertThat(history.redo().map(TypedHistory.State::text)).contains("not three years");
    }

    @Test
    void endsWithWhatWasCommitted() {
        history.begin("2026");
        history.typed("", 0);
        history.typed("2025", 4);
        assertThat(history.undo().map(TypedHistory.State::text)).contains("");
        assertThat(history.undo().map(TypedHistory.State::text)).contains("2026");
        assertThat(history.undo()).isEmpty();
        history.begin("2025");
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void forgetsWhatWasTakenBackOnceOneTypesOn() {
        history.begin("a");
        history.typed("a b", 3);
        history.undo();
        history.typed("a c", 3);
        assertThat(history.redo()).isEmpty();
    }
}
