package org.adduce.importer.events.internal.timelinejs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.json.Complaint;
import org.adduce.markup.HtmlText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads a timeline of TimelineJS, of its third version or of its second. */
public final class TimelineReading {

    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
            JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

    private TimelineReading() {
    }

    /**
     * What a timeline holds.
     *
     * @throws ImportException if it is none
     */
    public static Proposal read(String format, byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var decoded = TextDecoding.decode(bytes, hints);
        var diagnostics = new ArrayList<>(decoded.diagnostics());
        var root = Sheet.is(decoded.text()) ? Sheet.timeline(decoded.text()) : timeline(parse(Wrapping.unwrapped(decoded.text())));
        var slides = Slides.first(root, "events", "date");
        var eras = Slides.first(root, "eras", "era");
        if (!slides.isArray() && !eras.isArray()) {
            throw new ImportException(Diagnostic.error("It is no timeline of TimelineJS: it has no list named “events”", 1));
        }
        var title = root.has("date") ? root : root.path("title");
        var name = HtmlText.line(Slides.text(title, "headline"));
        var maker = new Slides(name, hints.retrieved(), diagnostics);
        var items = new ArrayList<Item>();
        if (!name.isEmpty()) {
            items.add(maker.title(title));
        }
        add(slides, maker, false, items, diagnostics, monitor);
        add(eras, maker, true, items, diagnostics, monitor);
        return new Proposal(format, items, diagnostics);
    }

    private static JsonNode timeline(JsonNode root) {
        return root.path("timeline").isObject() ? root.path("timeline") : root;
    }

    private static JsonNode parse(String json) throws ImportException {
        try {
            var root = JSON.readTree(json);
            if (root == null || !root.isObject()) {
                throw new ImportException(Diagnostic.error("It is no timeline of TimelineJS: an object should stand here", 1));
            }
            return root;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new ImportException(Diagnostic.error(Complaint.of(e.getOriginalMessage()), line), e);
        }
    }

    private static void add(JsonNode slides, Slides maker, boolean isEra, List<Item> items, List<Diagnostic> diagnostics, IProgressMonitor monitor) {
        int number = 0;
        for (var slide : slides) {
            number++;
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (slide.isObject()) {
                items.add(maker.event(slide, number, isEra));
            } else {
                diagnostics.add(Diagnostic.warning("Slide " + number + " is no object and was left out", 0));
            }
        }
    }
}
