package org.adduce.timeline.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartsTest {

    private final List<String> told = new ArrayList<>();

    private Supplier<Stream<Runnable>> part(String name, int pieces) {
        return () -> {
            told.add("begin " + name);
            return Stream.iterate(1, n -> n + 1).limit(pieces).map(n -> () -> told.add(name + n));
        };
    }

    @Test
    void aPartIsBegunWhenTheOneBeforeItIsDone() {
        var parts = new Parts(List.of(part("a", 2), part("none", 0), part("b", 1)).iterator());
        while (parts.hasNext()) {
            parts.next().run();
        }
        assertThat(told).containsExactly("begin a", "a1", "a2", "begin none", "begin b", "b1");
        assertThatThrownBy(parts::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theStreamsOfManySourcesAreNotGatheredAtOnce() {
        var parts = new Parts(Stream.of(part("a", 1), part("b", 1), part("c", 1)).iterator());
        assertThat(parts.hasNext()).isTrue();
        assertThat(told).containsExactly("begin a");
    }
}
