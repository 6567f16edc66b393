package org.adduce.importer.events.internal.timelinejs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.events.internal.HtmlWords;
import org.adduce.importer.events.internal.NoteLines;
import org.adduce.markup.HtmlText;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.adduce.model.time.Bound;
import org.adduce.model.time.When;

/** Makes items of the slides of a timeline: an event each, and a source of what the title slide tells of all of it. */
final class Slides {

    private final String timeline;
    private final Instant captured;
    private final List<Diagnostic> diagnostics;
    private final Map<Key, Integer> copies = new HashMap<>();

    Slides(String timeline, Instant captured, List<Diagnostic> diagnostics) {
        this.timeline = timeline;
        this.captured = captured;
        this.diagnostics = diagnostics;
    }

    /** The source that the title slide tells of. */
    Item title(JsonNode slide) {
        var key = Key.text("timeline\n" + timeline);
        return Item.of(Literals.SOURCE, key).with(Literals.SOURCE__KIND, SourceKind.OTHER).with(Literals.SOURCE__TITLE, timeline)
                .with(Literals.SOURCE__URL, media(slide).path("url").asText("")).with(Literals.ELEMENT__NOTE, note(slide, "", "").text());
    }

    /** The event of a slide or of an era. */
    Item event(JsonNode slide, int number, boolean isEra) {
        var start = first(slide, "start_date", "startDate");
        var end = first(slide, "end_date", "endDate");
        var when = SlideDates.when(start, end);
        var headline = HtmlText.line(text(slide, "headline"));
        tell(slide, start, when, headline, number);
        var unread = when.isEmpty() && !start.isMissingNode() ? start.isValueNode() ? start.asText() : start.toString() : "";
        var title = headline.isEmpty() ? fallback(slide, when) : headline;
        var note = note(slide, isEra ? "an era of the timeline" : "", unread);
        return Item.of(Literals.EVENT, key(slide, title, when)).with(Literals.EVENT__TITLE, title).with(Literals.EVENT__WHEN, when.orElse(null))
                .with(Literals.EVENT__STATUS, isToCome(when) ? EventStatus.PLANNED : EventStatus.HAPPENED).with(Literals.ELEMENT__NOTE, note.text());
    }

    private void tell(JsonNode slide, JsonNode start, Optional<When> when, String headline, int number) {
        if (when.isEmpty()) {
            var what = "Slide " + number + (headline.isEmpty() ? "" : ", “" + headline + "”,");
            diagnostics.add(Diagnostic.warning(start.isMissingNode() ? what + " has no date" : what + " has a date that cannot be read; it is kept in the note", slide.path("line").asInt(0)));
        }
    }

    private boolean isToCome(Optional<When> when) {
        return when.isPresent() && when.get().bounds().earliest() instanceof Bound.At(Instant instant) && instant.isAfter(captured);
    }

    private static String fallback(JsonNode slide, Optional<When> when) {
        var words = HtmlText.line(text(slide, "text"));
        var caption = HtmlText.line(media(slide).path("caption").asText(""));
        var best = words.isEmpty() ? caption : words;
        int length = Math.min(80, best.codePointCount(0, best.length()));
        return best.isEmpty() ? "Event of " + when.map(When::text).orElse("no date") : best.substring(0, best.offsetByCodePoints(0, length));
    }

    private Key key(JsonNode slide, String title, Optional<When> when) {
        var id = slide.path("unique_id").asText("");
        var key = id.isEmpty() || timeline.isEmpty() ? Key.text(String.join("\n", "slide", timeline, title, when.map(When::text).orElse(""))) : Key.text("timeline\n" + timeline).part("slide", id);
        int copy = copies.merge(key, 1, Integer::sum);
        return copy == 1 ? key : key.part("copy", Integer.toString(copy));
    }

    private static NoteLines note(JsonNode slide, String kind, String unread) {
        var note = new NoteLines();
        note.words(HtmlWords.of(text(slide, "text")));
        note.value("Kind", kind);
        note.value("Shown as", first(slide, "display_date").asText(first(slide, "start_date").path("display_date").asText("")));
        note.value("Group", first(slide, "group", "tag").asText(""));
        var media = media(slide);
        note.value("Background", background(slide.path("background")));
        note.value("Media", media.isTextual() ? media.asText() : first(media, "url", "media").asText(""));
        note.value("Picture shows", HtmlText.line(first(media, "alt", "title").asText("")));
        note.value("Thumbnail", media.path("thumbnail").asText(""));
        note.value("Caption", HtmlWords.of(media.path("caption").asText("")));
        note.value("Credit", HtmlWords.of(media.path("credit").asText("")));
        note.value("Link", media.path("link").asText(""));
        note.value("Date as written", unread);
        return note;
    }

    /** A picture behind the words; what colour is there is nothing that happened. */
    private static String background(JsonNode background) {
        var said = background.isObject() ? background.path("url").asText("") : background.asText("");
        return said.startsWith("http") ? said : "";
    }

    static JsonNode media(JsonNode slide) {
        return first(slide, "media", "asset");
    }

    /** The words of a slide, whichever form of TimelineJS it has. */
    static String text(JsonNode slide, String field) {
        var text = slide.path("text");
        if (text.isObject()) {
            return text.path(field).asText("");
        }
        return slide.path(field).isValueNode() ? slide.path(field).asText("") : "";
    }

    static JsonNode first(JsonNode node, String... names) {
        for (var name : names) {
            if (node.hasNonNull(name)) {
                return node.path(name);
            }
        }
        return MissingNode.getInstance();
    }
}
