package org.adduce.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.adduce.json.Complaint;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader.Sink;

/**
 * Reads one value of some bytes. A member of an array that cannot be read is blanked out and the value read again, in a
 * copy of the bytes; where that does not help what was read up to there is kept.
 */
public final class Repairing {

    /** Whatever is broken in more places is not worth more time. */
    private static final int MOST_REPAIRS = 20;

    private final JsonFactory factory;
    private final Sink sink;
    private final Running running;
    private byte[] bytes;
    private boolean isCopy;
    /** Where there were faults that were told of. */
    private final Set<Long> told = new HashSet<>();
    private int end;
    private int endLine;

    Repairing(JsonFactory factory, byte[] bytes, Sink sink) {
        this.factory = factory;
        this.bytes = bytes;
        this.sink = sink;
        this.running = new Running(factory, sink);
    }

    /** Hears nothing: what is read again was complained of before. */
    private static final class Quiet implements Sink {
        @Override
        public boolean value(Object value, int line) {
            return true;
        }

        @Override
        public void problem(JsonProblem problem) {
            // heard before
        }
    }

    /** What was read of a value, and whether it is all. */
    record Reading(Object value, boolean isWhole) {
    }

    /** The first object or array as far as it goes. */
    public static Optional<JsonNode> glance(JsonFactory factory, byte[] bytes, int from) {
        try (var parser = factory.createParser(bytes, from, bytes.length - from)) {
            var builder = new TreeBuilder(parser, 0, "", new Quiet());
            try {
                builder.build();
            } catch (IOException cutOff) {
                return Optional.ofNullable(builder.root()).filter(JsonNode.class::isInstance).map(JsonNode.class::cast);
            }
            return Optional.ofNullable(builder.root()).filter(JsonNode.class::isInstance).map(JsonNode.class::cast);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The bytes, perhaps with something blanked out. */
    byte[] bytes() {
        return bytes;
    }

    /** One past the value that was read last, in the bytes. */
    int end() {
        return end;
    }

    /** The line that is on, where the value was whole. */
    int endLine() {
        return endLine;
    }

    /** The members of the array that opens at a place are to be read now. */
    void open(int from, int line) {
        running.begin(bytes, from, line);
    }

    /** Nothing more is to be read. */
    void close() {
        running.close();
    }

    /**
     * Reads the value at a place.
     *
     * @param line the line of the place
     * @param slot its index in its array; empty at the top
     */
    Reading read(int from, int line, Object slot) {
        if (!running.isBegun()) {
            running.begin(bytes, from, line);
        }
        var whole = running.read(bytes, from, slot);
        if (whole.isEmpty()) {
            return readAlone(from, line, slot);
        }
        end = running.end();
        endLine = running.endLine();
        return new Reading(whole.get(), true);
    }

    private Reading readAlone(int from, int line, Object slot) {
        for (int repairs = 0; ; repairs++) {
            try (var parser = factory.createParser(bytes, from, bytes.length - from)) {
                var builder = new TreeBuilder(parser, line - 1, slot, repairs == 0 ? sink : new Quiet());
                try {
                    builder.build();
                    var last = parser.currentLocation();
                    end = from + (int) last.getByteOffset();
                    endLine = line - 1 + last.getLineNr();
                    return new Reading(builder.root(), true);
                } catch (IOException broken) {
                    report(broken, parser, builder, from, line);
                    if (repairs == MOST_REPAIRS || !blank(from, builder)) {
                        end = from + (int) parser.currentLocation().getByteOffset();
                        return partial(builder);
                    }
                }
            } catch (IOException impossible) {
                throw new IllegalStateException("Bytes in memory can always be read", impossible);
            }
        }
    }

    /** Tells of a fault once, though it is met again where what is around it is read anew. */
    private void report(IOException broken, JsonParser parser, TreeBuilder builder, int from, int line) {
        if (told.add(from + parser.currentLocation().getByteOffset())) {
            var words = broken instanceof JsonProcessingException processing ? processing.getOriginalMessage() : broken.getMessage();
            sink.problem(new JsonProblem(Complaint.of(words), line - 1 + Math.max(1, parser.currentLocation().getLineNr()), builder.path(parser), true));
        }
    }

    /** Blanks out the innermost member of an array that is not closed; whether there is one with an end. */
    private boolean blank(int from, TreeBuilder builder) {
        int start = (int) builder.memberStart();
        int close = start < 0 ? -1 : Brackets.end(bytes, from + start);
        return close > 0 && close < bytes.length && overwrite(from + start, close);
    }

    private boolean overwrite(int start, int close) {
        bytes = isCopy ? bytes : bytes.clone();
        isCopy = true;
        for (int at = start; at < close; at++) {
            bytes[at] = bytes[at] == '\n' || bytes[at] == '\r' ? bytes[at] : (byte) ' ';
        }
        bytes[start] = '0';
        return true;
    }

    private static Reading partial(TreeBuilder builder) {
        return new Reading(builder.cut() ? builder.root() : null, false);
    }
}
