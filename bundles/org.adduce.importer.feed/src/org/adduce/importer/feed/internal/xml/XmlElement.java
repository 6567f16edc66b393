package org.adduce.importer.feed.internal.xml;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An element of a feed. Names of the namespaces that feeds use have a fixed prefix ({@code dc:date}), those of the formats
 * themselves none, whatever the document calls them; all in lower case.
 */
public final class XmlElement {

    private final String name;
    private final String written;
    private final int line;
    private final String base;
    private Map<String, String> attributes = Map.of();
    private final List<Object> content = new ArrayList<>(2);

    /**
     * An element without content.
     *
     * @param name its name as above
     * @param written its name in markup, without a prefix
     * @param line the line it begins at, 0 where that is not known
     * @param base the address that relative ones are relative to, empty where it is not known
     */
    public XmlElement(String name, String written, int line, String base) {
        this.name = name;
        this.written = written;
        this.line = line;
        this.base = base;
    }

    void put(String attribute, String value) {
        if (attributes.isEmpty()) {
            attributes = new HashMap<>();
        }
        attributes.put(attribute, value);
    }

    void add(Object piece) {
        if (piece instanceof String text && !content.isEmpty() && content.getLast() instanceof String before) {
            content.set(content.size() - 1, before + text);
        } else {
            content.add(piece);
        }
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The line it begins at. */
    public int line() {
        return line;
    }

    /** The address that addresses in it are relative to. */
    public String base() {
        return base;
    }

    /** The value of an attribute, empty where it has none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** The elements directly in it. */
    public Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** Those with a name. Each entry is asked for some thirty names, most of which it does not have. */
    public List<XmlElement> children(String wanted) {
        List<XmlElement> found = List.of();
        for (var piece : content) {
            if (piece instanceof XmlElement child && child.name.equals(wanted)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(child);
            }
        }
        return found;
    }

    /** The first with one of some names, in the order of the names. */
    public Optional<XmlElement> child(String... names) {
        return first(child -> true, names);
    }

    /** The first with one of some names that says something. */
    public Optional<XmlElement> speakingChild(String... names) {
        return first(child -> child.hasMarkup() || !child.text().isEmpty(), names);
    }

    private Optional<XmlElement> first(Predicate<XmlElement> test, String... names) {
        for (var wanted : names) {
            for (var piece : content) {
                if (piece instanceof XmlElement child && child.name.equals(wanted) && test.test(child)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether there are elements in it. */
    public boolean hasMarkup() {
        for (var piece : content) {
            if (piece instanceof XmlElement) {
                return true;
            }
        }
        return false;
    }

    /** All words in it, without blanks around them. */
    public String text() {
        if (content.size() == 1 && content.getFirst() instanceof String words) {
            return words.strip();
        }
        var text = new StringBuilder();
        Deque<Object> waiting = new ArrayDeque<>(content);
        while (!waiting.isEmpty()) {
            var piece = waiting.poll();
            if (piece instanceof XmlElement element) {
                for (var inner : element.content.reversed()) {
                    waiting.push(inner);
                }
            } else {
                text.append(piece);
            }
        }
        return text.toString().strip();
    }

    /** What is in it as markup. */
    public String markup() {
        var markup = new StringBuilder();
        Deque<Object> waiting = new ArrayDeque<>(content);
        while (!waiting.isEmpty()) {
            switch (waiting.poll()) {
                case XmlElement element -> {
                    element.open(markup);
                    waiting.push(new End(element.written));
                    for (var inner : element.content.reversed()) {
                        waiting.push(inner);
                    }
                }
                case End end -> markup.append("</").append(end.written()).append('>');
                case Object text -> markup.append(text.toString().replace("&", "&amp;").replace("<", "&lt;"));
            }
        }
        return markup.toString();
    }

    private record End(String written) {
    }

    private void open(StringBuilder markup) {
        markup.append('<').append(written);
        attributes.forEach((attribute, value) -> markup.append(' ').append(attribute).append("=\"").append(value.replace("&", "&amp;").replace("\"", "&quot;")).append('"'));
        markup.append('>');
    }

    /** An address in it, made absolute where that can be. */
    public String address(String written) {
        return resolve(base, written);
    }

    static String resolve(String base, String written) {
        var address = written.strip();
        if (base.isEmpty() || address.isEmpty()) {
            return address.isEmpty() ? "" : address;
        }
        try {
            return URI.create(base).resolve(URI.create(address.replace(" ", "%20"))).toString();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
