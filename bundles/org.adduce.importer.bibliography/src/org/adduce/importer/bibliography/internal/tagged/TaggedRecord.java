package org.adduce.importer.bibliography.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A record: its fields in order. */
final class TaggedRecord {

    private final int line;
    private final List<TaggedField> fields = new ArrayList<>();

    TaggedRecord(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    List<TaggedField> fields() {
        return fields;
    }

    void add(TaggedField field) {
        fields.add(field);
    }

    /** Adds a line to the field that came last. */
    void addLine(String words, String border) {
        var last = fields.removeLast();
        fields.add(new TaggedField(last.tag(), last.value().isEmpty() ? words : last.value() + border + words, last.line()));
    }

    /** The values of a tag that say something, in order. */
    Stream<String> values(String tag) {
        return has(tag) ? fields.stream().filter(field -> field.tag().equals(tag)).map(TaggedField::value).filter(value -> !value.isBlank()) : Stream.empty();
    }

    /** The first value of a tag, empty where it has none. */
    String value(String tag) {
        for (var field : fields) {
            if (field.tag().equals(tag) && !field.value().isBlank()) {
                return field.value();
            }
        }
        return "";
    }

    boolean has(String tag) {
        return !value(tag).isEmpty();
    }

    /** The first value that any of some tags has. */
    String firstOf(String... tags) {
        for (var tag : tags) {
            if (has(tag)) {
                return value(tag);
            }
        }
        return "";
    }
}
