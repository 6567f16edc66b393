package org.adduce.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader.Sink;

/** Finds the values of some bytes and has them read one by one. */
public final class Records {

    private static final int MOST_BROKEN = 1000;

    private final Repairing reading;
    private final Sink sink;
    private int at;
    private int line = 1;
    private int broken;

    /** Reads bytes from a place on. */
    public Records(JsonFactory factory, byte[] bytes, int from, Sink sink) {
        this.reading = new Repairing(factory, bytes, sink);
        this.sink = sink;
        boolean isMarked = from == 0 && bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
        this.at = isMarked ? 3 : from;
        this.line = 1 + Brackets.lines(bytes, 0, at);
    }

    /** How far it has read. */
    int place() {
        return at;
    }

    /** Reads all of them. */
    public void read() {
        boolean goesOn = true;
        try {
            while (goesOn && skipTo() < reading.bytes().length) {
                goesOn = switch (reading.bytes()[at]) {
                    case '[' -> array();
                    case ';' -> semicolon();
                    default -> value("", false);
                };
            }
        } finally {
            reading.close();
        }
    }

    /** Ends the statement where the JSON is a script's. */
    private boolean semicolon() {
        move(at + 1);
        return true;
    }

    private boolean array() {
        reading.open(at, line);
        move(at + 1);
        for (int index = 0; ; index++) {
            skipTo();
            if (at == reading.bytes().length) {
                sink.problem(new JsonProblem("The array is not closed: the file is cut off", line, "", true));
                return false;
            }
            if (reading.bytes()[at] == ']') {
                move(at + 1);
                return true;
            }
            if (!value(index, true) || !next()) {
                return false;
            }
        }
    }

    /** Goes to what follows a member of an array. */
    private boolean next() {
        skipTo();
        if (at == reading.bytes().length || reading.bytes()[at] == ']') {
            return true;
        }
        if (reading.bytes()[at] == ',') {
            move(at + 1);
            return true;
        }
        sink.problem(new JsonProblem("A comma is missing between two values", line, "", false));
        return ++broken < MOST_BROKEN;
    }

    private boolean value(Object slot, boolean isMember) {
        int start = at;
        int startLine = line;
        var read = reading.read(at, line, slot);
        if (read.isWhole()) {
            // the parser has counted the lines already
            at = reading.end();
            line = reading.endLine();
            return sink.value(read.value(), startLine);
        }
        boolean isLast = ++broken == MOST_BROKEN || !resume(start, isMember);
        boolean goesOn = read.value() == null || sink.value(read.value(), startLine);
        return goesOn && !isLast;
    }

    /** Goes behind a value that could not be read; whether there is anything more to try. */
    private boolean resume(int start, boolean isMember) {
        int end = isMember ? afterMember(start) : afterLine(start);
        move(Math.max(end, Math.min(start + 1, reading.bytes().length)));
        return at < reading.bytes().length;
    }

    private int afterMember(int start) {
        var bytes = reading.bytes();
        boolean isNode = bytes[start] == '{' || bytes[start] == '[';
        int end = isNode ? Brackets.end(bytes, start) : -1;
        return end > 0 && end < bytes.length ? end : nextMember(Math.max(start + 1, Math.min(reading.end(), bytes.length)));
    }

    /** A brace that closes, a comma, and one that opens: where the next object begins, most likely. */
    private int nextMember(int from) {
        var bytes = reading.bytes();
        for (int close = from; close < bytes.length; close++) {
            if (bytes[close] == '}') {
                int comma = Brackets.skipBlank(bytes, close + 1);
                if (comma < bytes.length && bytes[comma] == ',' && startsObject(Brackets.skipBlank(bytes, comma + 1))) {
                    return comma;
                }
            }
        }
        return bytes.length;
    }

    private int afterLine(int start) {
        var bytes = reading.bytes();
        for (int end = start; end < bytes.length; end++) {
            if (bytes[end] == '\n' && startsObject(end + 1)) {
                return end + 1;
            }
        }
        return bytes.length;
    }

    private boolean startsObject(int place) {
        return place < reading.bytes().length && reading.bytes()[place] == '{';
    }

    private int skipTo() {
        move(Brackets.skipBlank(reading.bytes(), at));
        return at;
    }

    private void move(int to) {
        line += Brackets.lines(reading.bytes(), at, to);
        at = to;
    }
}
