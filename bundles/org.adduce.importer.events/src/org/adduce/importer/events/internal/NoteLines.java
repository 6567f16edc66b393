package org.adduce.importer.events.internal;

import java.util.ArrayList;
import java.util.List;

/** A note in the making: what an event has no other place for, in Markdown. */
public final class NoteLines {

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** Adds words of their own. */
    public void words(String text) {
        if (!text.isBlank()) {
            paragraphs.add(text.strip());
        }
    }

    /** Adds a value under its name. */
    public void value(String name, String value) {
        if (!value.isBlank()) {
            lines.add("- " + name + ": " + value.strip().replace("\n", "\n  "));
        }
    }

    /** The note; empty where there is nothing to say. */
    public String text() {
        var all = new ArrayList<>(paragraphs);
        if (!lines.isEmpty()) {
            all.add(String.join("\n", lines));
        }
        return String.join("\n\n", all);
    }
}
