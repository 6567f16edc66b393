package org.adduce.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON objects a line each, as the command line reports. Whoever made the writer closes it.
 *
 * @since 1.0
 */
public final class JsonLines implements Flushable {

    private final JsonGenerator json;

    /** What stands in an object. */
    @FunctionalInterface
    public interface Members {
        /** Writes all members. */
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes to {@code writer}, which is only flushed when this is. */
    public JsonLines(Writer writer) throws IOException {
        this.json = JsonText.compact(writer);
    }

    /** Writes one object and ends the line. */
    public void line(Members members) throws IOException {
        json.writeStartObject();
        members.write(json);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }
}
