package org.adduce.core.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of an XML tree, with its names as they are written; it can be changed. */
public final class XmlElement implements XmlNode {

    private String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();

    /** An element without anything in it. */
    public XmlElement(String name) {
        this.name = name;
    }

    /** The name, with its prefix if it has one. */
    public String name() {
        return name;
    }

    /** Gives it another name. */
    public void rename(String newName) {
        name = newName;
    }

    /** Its attributes and declarations of namespaces by name, in order; can be changed. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** What stands in it, in order; can be changed. */
    public List<XmlNode> children() {
        return children;
    }

    /** The elements that stand in it, in order. */
    public List<XmlElement> elements() {
        return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
    }

    /** Whether it holds both words and elements, so that no blank may be added or left out in it. */
    boolean isMixed() {
        boolean hasWords = children.stream().anyMatch(child -> child instanceof Words(var text) && !text.isBlank());
        return hasWords && !isLeaf();
    }

    /** Whether it holds words alone, or nothing. */
    boolean isLeaf() {
        return children.stream().allMatch(Words.class::isInstance);
    }

    /** All its words, if it is a leaf. */
    String words() {
        var words = new StringBuilder();
        children.forEach(child -> {
            if (child instanceof Words(var text)) {
                words.append(text);
            }
        });
        return words.toString();
    }
}
