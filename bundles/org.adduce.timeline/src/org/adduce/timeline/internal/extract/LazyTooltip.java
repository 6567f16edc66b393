package org.adduce.timeline.internal.extract;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.timeline.Tooltip;

/** A tooltip that is composed once, when first asked for. */
final class LazyTooltip implements Tooltip {

    private final Supplier<String> source;

    // threads that race here at worst compose twice
    private volatile String text;

    LazyTooltip(Supplier<String> source) {
        this.source = source;
    }

    /** The texts that are not empty, each on a line. */
    static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    @Override
    public String text() {
        var known = text;
        if (known == null) {
            known = source.get();
            text = known;
        }
        return known;
    }
}
