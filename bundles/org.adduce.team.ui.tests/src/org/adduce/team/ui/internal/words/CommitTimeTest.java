package org.adduce.team.ui.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CommitTimeTest {

    @Test
    void tellsAllOfTheYearAndTheMinute() {
        assertThat(CommitTime.of(LocalDateTime.of(2012, 11, 10, 9, 58, 47))).contains("2012", "58").doesNotContain("47");
    }
}
