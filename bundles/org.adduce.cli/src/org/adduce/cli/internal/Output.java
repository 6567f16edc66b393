package org.adduce.cli.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.adduce.core.json.JsonLines;

/** Standard output: lines of text, or JSON objects a line each. Who reads may stop reading ({@code | head}), which ends the command quietly. */
final class Output {

    private final Writer writer;
    /** Made when first asked for, so that who writes none does not load what writes it. */
    private JsonLines json;

    Output(OutputStream stream) {
        this(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16));
    }

    Output(Writer writer) {
        this.writer = writer;
    }

    Writer writer() {
        return writer;
    }

    void line(String text) {
        guarded(() -> {
            writer.write(text);
            writer.write('\n');
        });
    }

    void json(JsonLines.Members members) {
        guarded(() -> {
            if (json == null) {
                json = new JsonLines(writer);
            }
            json.line(members);
        });
    }

    void flush() {
        guarded(() -> {
            if (json != null) {
                json.flush();
            }
            writer.flush();
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void guarded(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new Closed(e);
        }
    }

    /** Nothing more can be written. */
    static final class Closed extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause);
        }

        /** Whether the reader has simply had enough. */
        boolean isByReader() {
            return getCause().getMessage() != null && getCause().getMessage().contains("Broken pipe");
        }
    }
}
