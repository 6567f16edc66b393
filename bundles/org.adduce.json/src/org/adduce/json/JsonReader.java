package org.adduce.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.adduce.json.internal.Records;
import org.adduce.json.internal.Repairing;
import org.adduce.json.internal.ValuesAhead;

/**
 * Reads JSON of which nothing is known: one value, values one after the other (newline-delimited or not), or an array, whose
 * values then come one by one, so that a long one needs no more memory than its longest value. What is broken costs only
 * the innermost member of an array that it stands in, as far as that can be told, and is reported.
 *
 * @since 1.0
 */
public final class JsonReader {

    /** How deep objects and arrays may nest. */
    public static final int DEEPEST = 10_000;

    private static final int LONGEST_TEXT = 64 << 20;
    /** In less a second thread has hardly begun when the first is done. */
    private static final int LARGE = 1 << 20;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build()).build();

    private JsonReader() {
    }

    /** Takes what is read. */
    public interface Sink {

        /**
         * A value: an object, an array, a text, a number, a truth value or null. False ends the reading.
         *
         * @param value the value
         * @param line the line it begins at
         */
        boolean value(Object value, int line);

        /** Something is wrong. */
        void problem(JsonProblem problem);

        /** Asked now and then while a long value is read; true ends the reading at once. */
        default boolean isCanceled() {
            return false;
        }
    }

    /**
     * Reads all values. Of much JSON a second thread makes the values, where there is a processor for it; the sink is called on
     * the thread that asks all the same.
     *
     * @param bytes UTF-8, with or without a byte order mark
     * @param from where the JSON begins
     * @throws CancellationException if the sink says so
     */
    public static void read(byte[] bytes, int from, Sink sink) {
        if (bytes.length - from < LARGE || Runtime.getRuntime().availableProcessors() == 1) {
            new Records(FACTORY, bytes, from, sink).read();
        } else {
            new ValuesAhead(FACTORY, bytes, from, sink).read();
        }
    }

    /** The first object or array of some JSON that may be cut off anywhere, as far as it goes: to tell what it is. */
    public static Optional<JsonNode> glance(byte[] bytes, int from) {
        return Repairing.glance(FACTORY, bytes, from);
    }
}
