package org.adduce.timeline.internal.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.timeline.LaneKey;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.internal.lanes.BuiltIn;
import org.adduce.timeline.internal.lanes.LaneBook;
import org.adduce.timeline.lanes.Thing;

/** Gives things their lanes in all the ways that every model has. */
final class LaneBooks {

    private final Locale locale;
    private final Map<Lanes, LaneBook> books = new LinkedHashMap<>();

    LaneBooks(Locale locale) {
        this.locale = locale;
        BuiltIn.layouts().forEach((way, layout) -> books.put(way, new LaneBook(way, layout, locale)));
    }

    Locale locale() {
        return locale;
    }

    Map<Lanes, List<LaneKey>> of(Thing thing) {
        var lanes = new HashMap<Lanes, List<LaneKey>>();
        books.forEach((way, book) -> lanes.put(way, book.lanes(thing)));
        return Map.copyOf(lanes);
    }

    /** What the lanes are called. */
    Map<LaneKey, String> names() {
        var names = new HashMap<LaneKey, String>();
        books.values().forEach(book -> names.putAll(book.names()));
        return names;
    }
}
