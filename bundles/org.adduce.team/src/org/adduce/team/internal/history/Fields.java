package org.adduce.team.internal.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.team.git.ElementEvent.FeatureChange;

/** The values of an element as its own part of the file has them, by the names they have there. */
final class Fields {

    /** More of a value is not kept; in characters. */
    static final int LONGEST = 4000;
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Fields() {
    }

    /** Reads them. */
    static Map<String, List<String>> read(byte[] bytes, ElementScan.Own own) {
        var text = new ByteArrayOutputStream();
        own.parts().forEach(part -> text.write(bytes, part[0], part[1] - part[0]));
        var fields = new Fields();
        fields.read(text.toString(StandardCharsets.UTF_8));
        return fields.values;
    }

    /** The element's own tag gives attributes; each tag directly within gives a value with its words and attributes. */
    private void read(String text) {
        var tags = new Tags(text);
        int depth = 0;
        String name = "";
        var attributes = "";
        int words = 0;
        while (tags.next()) {
            if (!tags.isEnd() && depth == 0 && tags.attributes().contains("id=")) {
                Tags.each(tags.attributes(), this::addOwn);
                continue;
            }
            if (!tags.isEnd()) {
                if (depth == 0) {
                    name = tags.name();
                    attributes = joined(tags.attributes());
                    words = tags.end();
                }
                depth++;
            }
            if ((tags.isEnd() || tags.isEmpty()) && depth > 0 && --depth == 0) {
                add(name, (attributes + ' ' + (tags.isEmpty() ? "" : plain(text.substring(words, tags.start())))).strip());
            }
        }
    }

    private void addOwn(String name, String value) {
        if (!name.equals("id") && !name.startsWith("xmlns")) {
            add(name, plain(value));
        }
    }

    private static String joined(String attributes) {
        var text = new StringBuilder();
        Tags.each(attributes, (name, value) -> text.append(text.isEmpty() ? "" : " ").append(plain(value)));
        return text.toString();
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, any -> new ArrayList<>(1)).add(value);
    }

    private static String plain(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(
                entity.group(1) != null ? character(Integer.parseInt(entity.group(1))) : entity.group(2) != null ? character(Integer.parseInt(entity.group(2), 16))
                        : switch (entity.group(3)) {
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "quot" -> "\"";
                            case "apos" -> "'";
                            default -> "&";
                        }));
    }

    private static String character(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }

    /** What is different in some from others. Of many values those that came and went are told, or else their order. */
    static List<FeatureChange> changes(Map<String, List<String>> before, Map<String, List<String>> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream().flatMap(name -> changes(name, before.getOrDefault(name, List.of()), after.getOrDefault(name, List.of()))).toList();
    }

    private static Stream<FeatureChange> changes(String name, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        if (before.size() < 2 && after.size() < 2) {
            return Stream.of(new FeatureChange(name, first(before), first(after)));
        }
        var old = new HashSet<>(before);
        var now = new HashSet<>(after);
        if (old.equals(now)) {
            return Stream.of(new FeatureChange(name, Optional.of(cut(String.join(", ", before))), Optional.of(cut(String.join(", ", after)))));
        }
        return Stream.concat(before.stream().filter(value -> !now.contains(value)).map(value -> new FeatureChange(name, Optional.of(cut(value)), Optional.empty())),
                after.stream().filter(value -> !old.contains(value)).map(value -> new FeatureChange(name, Optional.empty(), Optional.of(cut(value)))));
    }

    private static Optional<String> first(List<String> values) {
        return values.stream().findFirst().map(Fields::cut);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + '\u2026';
    }
}
