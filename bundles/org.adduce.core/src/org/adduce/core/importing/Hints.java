package org.adduce.core.importing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.adduce.model.time.When;

/**
 * What is known of an input beside its bytes.
 *
 * @param name the file's name without its folder, empty where there is none
 * @param retrieved when the bytes were captured; becomes the snapshot's
 * @param published when the source was published, if somebody said so
 * @param options settings of one importer, by its own names; {@link #CHARSET} is every importer's
 * @since 1.0
 */
public record Hints(String name, Instant retrieved, Optional<When> published, Map<String, String> options) {

    /** The option that names the charset of the bytes, where something beside them says it. */
    public static final String CHARSET = "charset";

    /** Copies its options. */
    public Hints {
        options = Map.copyOf(options);
    }

    /** Hints that say a name and a time of capture only. */
    public static Hints of(String name, Instant retrieved) {
        return new Hints(name, retrieved, Optional.empty(), Map.of());
    }

    /** The same, and when it was published. */
    public Hints published(When when) {
        return new Hints(name, retrieved, Optional.of(when), options);
    }

    /** The same with one more option. */
    public Hints option(String option, String value) {
        var more = new HashMap<>(options);
        more.put(option, value);
        return new Hints(name, retrieved, published, more);
    }
}
