package org.adduce.help.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.adduce.help.internal.text.Flow.Look;

/** Writes a flow from its beginning to its end. */
final class FlowWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<Flow.Span> spans = new ArrayList<>();
    private final List<Flow.Line> lines = new ArrayList<>();

    /** Begins a line. */
    void line(int above, int depth) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(new Flow.Line(above, depth));
    }

    void words(String words) {
        text.append(words);
    }

    void words(String words, Look look, String target) {
        if (!words.isEmpty()) {
            spans.add(new Flow.Span(text.length(), words.length(), look, target));
            text.append(words);
        }
    }

    /** All that was written. */
    Flow flow() {
        return new Flow(text.toString(), spans, lines);
    }
}
