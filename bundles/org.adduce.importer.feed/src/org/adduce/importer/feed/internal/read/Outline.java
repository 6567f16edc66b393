package org.adduce.importer.feed.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.importer.feed.internal.xml.XmlElement;

/**
 * One line of a list of feeds that leads somewhere.
 *
 * @param title what it is called
 * @param feed the address of the feed, empty where it is none
 * @param url the address of the page, empty where it is not said
 * @param summary what it is about
 * @param language its language
 * @param folders the folders that it lies in, as paths from the outermost
 */
public record Outline(String title, String feed, String url, String summary, String language, List<List<String>> folders) {

    private static final int DEEPEST = 500;

    /** Copies its lists. */
    public Outline {
        folders = folders.stream().map(List::copyOf).toList();
    }

    /** All that a list of feeds leads to. */
    public static List<Outline> of(XmlElement opml) {
        var found = new ArrayList<Outline>();
        opml.children("body").forEach(body -> collect(body, List.of(), found, 0));
        return found;
    }

    /** The lines that hold words, but lead nowhere and hold no other lines. */
    public static List<XmlElement> notes(XmlElement opml) {
        var found = new ArrayList<XmlElement>();
        opml.children("body").forEach(body -> collectNotes(body, found, 0));
        return found;
    }

    private static void collectNotes(XmlElement parent, List<XmlElement> found, int depth) {
        parent.children("outline").forEach(element -> {
            var outline = outline(element, List.of());
            boolean isLeaf = element.children("outline").isEmpty();
            if (isLeaf && outline.feed().isEmpty() && outline.url().isEmpty() && !outline.title().isEmpty()) {
                found.add(element);
            } else if (depth < DEEPEST) {
                collectNotes(element, found, depth + 1);
            }
        });
    }

    /** The reader of the document has bounded the depth. */
    private static void collect(XmlElement parent, List<String> path, List<Outline> found, int depth) {
        parent.children("outline").forEach(element -> {
            var outline = outline(element, path);
            boolean isTarget = !outline.feed().isEmpty() || !outline.url().isEmpty();
            if (isTarget) {
                found.add(outline);
            }
            if (depth < DEEPEST) {
                collect(element, isTarget || outline.title().isEmpty() ? path : longer(path, outline.title()), found, depth + 1);
            }
        });
    }

    private static List<String> longer(List<String> path, String name) {
        var more = new ArrayList<>(path);
        more.add(name);
        return more;
    }

    private static Outline outline(XmlElement element, List<String> path) {
        var folders = new ArrayList<List<String>>();
        if (!path.isEmpty()) {
            folders.add(path);
        }
        Stream.of(element.attribute("category").split(",")).map(Outline::path).filter(category -> !category.isEmpty() && !folders.contains(category)).forEach(folders::add);
        var title = element.attribute("title").isEmpty() ? element.attribute("text") : element.attribute("title");
        var url = element.attribute("htmlurl").isEmpty() ? element.attribute("url") : element.attribute("htmlurl");
        return new Outline(title.isEmpty() ? element.attribute("xmlurl") : title, element.attribute("xmlurl"), url, element.attribute("description"), element.attribute("language"), folders);
    }

    private static List<String> path(String category) {
        return Stream.of(category.split("/")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
