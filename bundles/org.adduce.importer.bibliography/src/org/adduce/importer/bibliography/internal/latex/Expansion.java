package org.adduce.importer.bibliography.internal.latex;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the commands of one value are replaced by, only so many times: some mean each other twice over. */
final class Expansion {

    private static final int MOST = 200;

    private final Macros macros;
    private int count;

    Expansion(Macros macros) {
        this.macros = macros;
    }

    /** What a command means with the arguments that follow it, taken only if the file defines it. */
    Optional<String> of(String name, Supplier<String> argument) {
        var macro = count < MOST ? macros.named(name) : Optional.<Macros.Macro>empty();
        count += macro.isPresent() ? 1 : 0;
        return macro.flatMap(known -> known.with(Stream.generate(argument).limit(known.arguments()).toList()));
    }
}
