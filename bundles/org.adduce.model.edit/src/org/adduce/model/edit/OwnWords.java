package org.adduce.model.edit;

import java.util.stream.Collectors;

/**
 * What of a text is its speaker's own: lines that begin with a sign of quoting are another's.
 *
 * @since 1.0
 */
public final class OwnWords {

    private static final String QUOTING = ">";

    private OwnWords() {
    }

    /** The lines of a text that quote nobody and are not blank; where there is none, the text. */
    public static String of(String words) {
        var own = words.lines().filter(line -> !line.isBlank() && !line.stripLeading().startsWith(QUOTING)).collect(Collectors.joining("\n"));
        return own.isEmpty() ? words : own;
    }
}
