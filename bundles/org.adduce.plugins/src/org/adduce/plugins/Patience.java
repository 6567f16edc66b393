package org.adduce.plugins;

import java.time.Duration;

/**
 * How long to wait for what a plug-in contributes before it counts as hanging.
 *
 * @param silence how long it may go without a look at its monitor or a word of progress
 * @param grace how long it may take to stop once it was cancelled
 * @since 1.0
 */
public record Patience(Duration silence, Duration grace) {

    /** The system property by which who debugs a plug-in gives it more time: a number of seconds. */
    public static final String PROPERTY = "adduce.patience";

    /** For work of any length that looks at its monitor: a minute of silence, and three seconds to stop. */
    public static final Patience OF_WORK = new Patience(seconds(60), Duration.ofSeconds(3));

    /** For a short answer: ten seconds. */
    public static final Patience OF_ANSWER = new Patience(seconds(10), Duration.ofSeconds(1));

    private static Duration seconds(int usual) {
        return Duration.ofSeconds(Math.max(1, Integer.getInteger(PROPERTY, usual)));
    }

    /** The same with another silence. */
    public Patience silent(Duration duration) {
        return new Patience(duration, grace);
    }
}
