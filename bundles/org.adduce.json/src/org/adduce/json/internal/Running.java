package org.adduce.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader.Sink;

/**
 * Reads values that follow each other with one parser, as long as nothing is wrong: of many that are short, making a parser
 * for each takes a good part of the time. It says nothing of what it cannot read, which is then read anew.
 */
final class Running {

    private final JsonFactory factory;
    private final Sink sink;
    private JsonParser parser;
    private byte[] bytes;
    private boolean isArray;
    private int from;
    private int line;
    /** Below zero where it reads no more. */
    private int end = -1;
    private int endLine;

    Running(JsonFactory factory, Sink sink) {
        this.factory = factory;
        this.sink = sink;
    }

    /** Hears what a value is to be complained of, which counts only once it is read. */
    private final class Waiting implements Sink {

        private final List<JsonProblem> problems = new ArrayList<>(0);

        @Override
        public boolean value(Object value, int at) {
            return true;
        }

        @Override
        public void problem(JsonProblem problem) {
            problems.add(problem);
        }

        @Override
        public boolean isCanceled() {
            return sink.isCanceled();
        }
    }

    /** Begins anew, with the members of the array that opens at a place or, where none does, with the first of several values. */
    void begin(byte[] all, int place, int placeLine) {
        close();
        bytes = all;
        from = place;
        line = placeLine;
        try {
            parser = factory.createParser(all, place, all.length - place);
            isArray = all[place] == '[' && parser.nextToken() == JsonToken.START_ARRAY;
            end = isArray ? place + 1 : place;
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory can always be read", impossible);
        }
    }

    boolean isBegun() {
        return parser != null;
    }

    /** One past the value that was read last. */
    int end() {
        return end;
    }

    /** The line that is on. */
    int endLine() {
        return endLine;
    }

    /** The value at a place, if it is the next, and whole, and not null. */
    Optional<Object> read(byte[] all, int place, Object slot) {
        if (end < 0 || all != bytes || !isNext(place)) {
            close();
            return Optional.empty();
        }
        var waiting = new Waiting();
        try {
            var builder = new TreeBuilder(parser, line - 1, slot, "", waiting);
            builder.build();
            var last = parser.currentLocation();
            end = from + (int) last.getByteOffset();
            endLine = line - 1 + last.getLineNr();
            waiting.problems.forEach(sink::problem);
            return Optional.ofNullable(builder.root());
        } catch (IOException broken) {
            close();
            return Optional.empty();
        }
    }

    /** Whether a value begins at a place, and nothing but a comma stands before it. Those that follow each other without one are nodes. */
    private boolean isNext(int place) {
        int next = Brackets.skipBlank(bytes, end);
        next = next < place && bytes[next] == ',' ? Brackets.skipBlank(bytes, next + 1) : next;
        return next == place && (isArray || bytes[place] == '{');
    }

    /** Reads no more. */
    void close() {
        end = -1;
        if (parser != null) {
            try {
                parser.close();
            } catch (IOException impossible) {
                throw new IllegalStateException("Bytes in memory can always be closed", impossible);
            }
        }
    }
}
