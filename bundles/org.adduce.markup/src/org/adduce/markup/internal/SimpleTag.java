package org.adduce.markup.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tag without anything unusual in it.
 *
 * @param name its name
 * @param isEnd whether it ends an element
 * @param address the value of its {@code href}, empty where it has none
 * @param roles the value of its {@code rel}, empty where it has none
 * @param isHidingPart whether its class hides a part of an address, which belongs to it all the same
 * @param end one past it
 */
record SimpleTag(String name, boolean isEnd, String address, String roles, boolean isHidingPart, int end) {

    /** They change nothing about a text. */
    private static final Set<String> HARMLESS = Set.of("target", "title", "translate", "lang", "dir", "id", "class", "href", "rel");
    /** Parts of the names of all classes that hide something. */
    private static final List<String> HIDING = List.of("hidden", "invisible", "sr-only", "screen-reader");
    private static final String PART = "invisible";

    /** The tag that begins at a place, if it is simple and as long as it should be. */
    static Optional<SimpleTag> at(String html, int place) {
        boolean isEnd = html.startsWith("/", place + 1);
        int start = place + (isEnd ? 2 : 1);
        int at = start;
        while (at < html.length() && html.charAt(at) >= 'a' && html.charAt(at) <= 'z') {
            at++;
        }
        var name = html.substring(start, at);
        if (html.startsWith(">", at)) {
            return Optional.of(new SimpleTag(name, isEnd, "", "", false, at + 1));
        }
        return isEnd ? Optional.empty() : new Attributes(html, name).read(at);
    }

    /** Reads attributes one by one. */
    private static final class Attributes {

        private final String html;
        private final String name;
        private String address = "";
        private String roles = "";
        private boolean isHidingPart;

        Attributes(String html, String name) {
            this.html = html;
            this.name = name;
        }

        Optional<SimpleTag> read(int from) {
            int at = from;
            while (at >= 0 && at < html.length()) {
                int next = skipBlanks(at);
                if (html.startsWith(">", next) || html.startsWith("/>", next) && name.equals("br")) {
                    return Optional.of(new SimpleTag(name, false, address, roles, isHidingPart, html.indexOf('>', next) + 1));
                }
                at = next == at ? -1 : attribute(next);
            }
            return Optional.empty();
        }

        private int skipBlanks(int from) {
            int at = from;
            while (at < html.length() && (html.charAt(at) == ' ' || html.charAt(at) == '\n')) {
                at++;
            }
            return at;
        }

        /** Takes the attribute that begins at a place; one past it, or -1 if it is not simple. */
        private int attribute(int start) {
            int equals = html.indexOf('=', start);
            char quote = equals < 0 || equals + 1 == html.length() ? ' ' : html.charAt(equals + 1);
            int end = quote == '"' || quote == '\'' ? html.indexOf(quote, equals + 2) : -1;
            return end >= 0 && take(html.substring(start, equals), References.decoded(html, equals + 2, end, true)) ? end + 1 : -1;
        }

        private boolean take(String attribute, String value) {
            switch (attribute) {
                case "href" -> {
                    boolean isFirst = address.isEmpty() && !value.isEmpty();
                    address = value;
                    return isFirst;
                }
                case "rel" -> {
                    boolean isFirst = roles.isEmpty();
                    roles = value.strip();
                    return isFirst;
                }
                case "class" -> {
                    boolean isPart = value.equals(PART) && name.equals("span") && !isHidingPart;
                    isHidingPart |= isPart;
                    return isPart || HIDING.stream().noneMatch(value::contains);
                }
                default -> {
                    return HARMLESS.contains(attribute);
                }
            }
        }
    }
}
