package org.adduce.team.ui.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CommitTimeTest {

    private static final LocalDateTime WHEN = LocalDateTime.of(2012, 11, 10, 9, 58, 47);

    @Test
    void tellsAllOfTheYearAndTheMinute() {
        assertThat(CommitTime.of(WHEN)).contains("2012", "58").doesNotContain("47");
    }

    @Test
    void tellsTheDayAlone() {
        assertThat(CommitTime.day(WHEN)).contains("2012").doesNotContain("58");
    }
}
