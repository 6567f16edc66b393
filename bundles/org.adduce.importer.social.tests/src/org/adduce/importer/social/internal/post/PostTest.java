package org.adduce.importer.social.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.adduce.core.importing.Key;
import org.junit.jupiter.api.Test;

class PostTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Post post = new Post(new Key("hn", "1"), 1).saying(() -> {
        made.incrementAndGet();
        return Words.plain("The hall froze over.");
    });

    @Test
    void makesItsWordsOnlyWhenTheyAreAskedFor() {
        assertThat(made).hasValue(0);
        assertThat(post.words().text()).isEqualTo("The hall froze over.");
    }

    @Test
    void makesItsWordsOnceHoweverManyAsk() {
        Findings.each(Collections.nCopies(5000, post), Post::words);
        assertThat(made).hasValue(1);
    }

    @Test
    void saysNothingUntilItIsSaid() {
        assertThat(new Post(new Key("hn", "2"), 1).words()).isEqualTo(Words.NONE);
        assertThat(post.saying(Words.plain("No")).words().text()).isEqualTo("No");
    }

    @Test
    void workIsDoneOnEachOfFewAndOfMany() {
        Findings.each(List.of(1, 2, 3), made::addAndGet);
        Findings.each(Collections.nCopies(5000, 1), made::addAndGet);
        assertThat(made).hasValue(5006);
    }
}
