package org.adduce.core.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.model.Element;

/** The one source of chance of a dossier: ids, choices, dates. */
final class Maker {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 870;

    private final Random random;

    Maker(Random random) {
        this.random = random;
    }

    /** Gives a new element its id. */
    <T extends Element> T named(T element) {
        element.setId(id());
        return element;
    }

    /** A random UUID, of version 4. */
    private UUID id() {
        long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether something that happens {@code percent} times in a hundred happens. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of these. */
    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of these. */
    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A day on which something was published. */
    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }
}
