package org.adduce.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.Change.Place;
import org.adduce.team.diff.DossierDiff;

/**
 * Tells changes to programs: {@code kind, element, type, feature, before, after}. What came or went has the feature it
 * stands in and its label; what was moved the ids of its containers, or within one list its positions from 1. Of many values
 * each that came or went has a line, with the other side null.
 */
final class DiffJson {

    private final DossierDiff diff;

    DiffJson(DossierDiff diff) {
        this.diff = diff;
    }

    void tell(Output output) {
        diff.changes().forEach(change -> output.json(json -> tell(change, json)));
    }

    private void tell(Change change, JsonGenerator json) throws IOException {
        json.writeStringField("kind", kind(change));
        json.writeStringField("element", change.element().toString());
        json.writeStringField("type", change.type().getName());
        switch (change) {
            case Change.Added added -> values(json, added.place().feature().getName(), Optional.empty(), label(diff.after(added.element())));
            case Change.Removed removed -> values(json, removed.place().feature().getName(), label(diff.before(removed.element())), Optional.empty());
            case Change.Moved moved -> values(json, moved.to().feature().getName(), place(moved, moved.from()), place(moved, moved.to()));
            case Change.Altered altered -> values(json, altered.feature().getName(), altered.before(), altered.after());
            case Change.Entry entry -> values(json, entry.feature().getName(), value(entry, !entry.isAdded()), value(entry, entry.isAdded()));
            case Change.Reordered reordered -> values(json, reordered.feature().getName(), Optional.of(String.join(" ", reordered.before())),
                    Optional.of(String.join(" ", reordered.after())));
        }
    }

    private static String kind(Change change) {
        return switch (change) {
            case Change.Added added -> "added";
            case Change.Removed removed -> "removed";
            case Change.Moved moved -> "moved";
            case Change.Altered altered -> "changed";
            case Change.Entry entry -> "changed";
            case Change.Reordered reordered -> "changed";
        };
    }

    private static Optional<String> label(Optional<Element> element) {
        return element.map(Words::label);
    }

    private static Optional<String> place(Change.Moved moved, Place place) {
        return Optional.of(moved.isWithinList() ? Integer.toString(place.position()) : place.container().toString());
    }

    private static Optional<String> value(Change.Entry entry, boolean isThere) {
        return isThere ? Optional.of(entry.value()) : Optional.empty();
    }

    private static void values(JsonGenerator json, String feature, Optional<String> before, Optional<String> after) throws IOException {
        json.writeStringField("feature", feature);
        json.writeStringField("before", before.orElse(null));
        json.writeStringField("after", after.orElse(null));
    }
}
