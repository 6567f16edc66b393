package org.adduce.ui.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void thePointsOfAHistoryBeginWithTheLatestAndEndWithTheBeginning() {
        var open = new Bench().open();
        open.edit("One", root -> root.setTitle("one"));
        open.edit("Two", root -> root.setTitle("two"));
        open.undo();
        var steps = Step.of(open.history());
        assertThat(steps).extracting(Step::number).containsExactly(2, 1, 0);
        assertThat(steps).extracting(Step::isNow).containsExactly(false, true, false);
        assertThat(steps).extracting(Step::isTakenBack).containsExactly(true, false, false);
        open.goTo(steps.getLast().number());
        assertThat(Step.of(open.history()).getLast().isNow()).isTrue();
    }
}
