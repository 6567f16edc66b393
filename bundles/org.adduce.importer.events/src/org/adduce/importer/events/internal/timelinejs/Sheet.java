package org.adduce.importer.events.internal.timelinejs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table that most timelines are made in: a row a slide, in the columns of the template that TimelineJS gives. */
public final class Sheet {

    private static final int LONGEST = 2000;
    private static final Set<String> OTHERS = Set.of("end year", "display date", "media", "media credit", "media caption");
    private static final List<String> PARTS = List.of("year", "month", "day");

    private Sheet() {
    }

    /** Whether a text begins with the names of the columns of the template. */
    public static boolean is(String text) {
        var line = text.lines().findFirst().orElse("");
        if (line.length() > LONGEST || line.indexOf('{') >= 0 || line.indexOf('<') >= 0) {
            return false;
        }
        var names = names(SheetRows.of(line));
        return names.contains("year") && names.contains("headline") && names.stream().anyMatch(OTHERS::contains);
    }

    private static List<String> names(List<SheetRows.Row> rows) {
        return rows.isEmpty() ? List.of() : rows.getFirst().cells().stream().map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("^start ", "")).toList();
    }

    /** The timeline that a table says, as it would stand in JSON. */
    static ObjectNode timeline(String text) {
        var rows = SheetRows.of(text);
        var timeline = JsonNodeFactory.instance.objectNode();
        timeline.putArray("events");
        timeline.putArray("eras");
        var names = names(rows);
        for (var row : rows.subList(1, rows.size())) {
            var cells = new HashMap<String, String>();
            for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
                cells.putIfAbsent(names.get(i), row.cells().get(i).strip());
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                add(slide(cells, row.line()), cells.getOrDefault("type", "").toLowerCase(Locale.ROOT), timeline);
            }
        }
        return timeline;
    }

    private static void add(ObjectNode slide, String type, ObjectNode timeline) {
        switch (type) {
            case "title" -> timeline.set("title", slide);
            case "era" -> timeline.withArray("eras").add(slide);
            default -> timeline.withArray("events").add(slide);
        }
    }

    private static ObjectNode slide(Map<String, String> cells, int line) {
        var slide = JsonNodeFactory.instance.objectNode().put("line", line);
        date(cells, "", "start_date", slide);
        date(cells, "end ", "end_date", slide);
        put(slide, "display_date", cells, "display date");
        put(slide, "group", cells, "group");
        put(slide, "background", cells, "background");
        var text = slide.putObject("text");
        put(text, "headline", cells, "headline");
        put(text, "text", cells, "text");
        var media = slide.putObject("media");
        for (var name : List.of("credit", "caption", "thumbnail", "alt")) {
            put(media, name, cells, "media " + name);
        }
        put(media, "url", cells, "media");
        put(media, "alt", cells, "alt text");
        put(media, "link", cells, "link");
        return slide;
    }

    private static void put(ObjectNode to, String name, Map<String, String> cells, String column) {
        if (!cells.getOrDefault(column, "").isEmpty()) {
            to.put(name, cells.get(column));
        }
    }

    private static void date(Map<String, String> cells, String before, String name, ObjectNode slide) {
        var parts = JsonNodeFactory.instance.objectNode();
        PARTS.forEach(part -> put(parts, part, cells, before + part));
        var time = new ArrayList<>(List.of(cells.getOrDefault(before + "time", "").split(":")));
        for (var part : List.of("hour", "minute", "second")) {
            if (!time.isEmpty() && !time.getFirst().isBlank()) {
                parts.put(part, time.removeFirst().strip());
            }
        }
        if (!parts.isEmpty()) {
            slide.set(name, parts);
        }
    }
}
