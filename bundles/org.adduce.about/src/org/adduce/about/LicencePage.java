package org.adduce.about;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The licences of what a product is made of as one HTML file that needs nothing else: who made what and under which licence,
 * then the texts, each once however many carry it.
 *
 * @since 1.0
 */
public final class LicencePage {

    private static final Pattern TAGS = Pattern.compile("(?is)<(script|style|head)\\b.*?</\\1>|<[^>]*>");
    private static final Pattern EMPTY_LINES = Pattern.compile("(\\h*\\R){3,}");

    private final List<Component> components;
    /** The texts by their words, with the number each is reached by. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The page of these. */
    public LicencePage(List<Component> components) {
        this.components = List.copyOf(components);
    }

    /** The page. */
    public String html() {
        var rows = new StringBuilder();
        components.forEach(component -> rows.append(row(component)));
        var texts = new StringBuilder();
        numbers.forEach((text, number) -> texts.append("<h3 id=\"text").append(number).append("\">Text ").append(number).append("</h3>\n<pre>")
                .append(escaped(text)).append("</pre>\n"));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width">
                <title>Licences of what Adduce is made of</title>
                <style>
                :root { color-scheme: light dark; }
                body { font: 15px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
                table { border-collapse: collapse; width: 100%; }
                th, td { text-align: left; vertical-align: top; padding: .2em .6em .2em 0; border-bottom: 1px solid #8884; }
                pre { white-space: pre-wrap; }
                </style>
                </head>
                <body>
                <h1>Licences of what Adduce is made of</h1>
                <p>Each library stands with the licence it came under and, where it carries them, the texts that say so.</p>
                <table>
                <tr><th>Library</th><th>Version</th><th>From</th><th>Licence</th><th>Texts</th></tr>
                """ + rows + "</table>\n<h2>Texts</h2>\n" + texts + "</body>\n</html>\n";
    }

    private String row(Component component) {
        var links = new StringBuilder();
        for (var text : component.texts()) {
            int number = numbers.computeIfAbsent(plain(text), words -> numbers.size() + 1);
            links.append("<a href=\"#text").append(number).append("\">").append(number).append("</a> ");
        }
        return "<tr><td title=\"" + escaped(component.id()) + "\">" + escaped(component.name()) + "</td><td>" + escaped(component.version()) + "</td><td>"
                + escaped(component.vendor()) + "</td><td>" + escaped(String.join(", ", component.licences())) + "</td><td>" + links.toString().strip() + "</td></tr>\n";
    }

    /** A text without its mark-up, so that the same words are the same text and nothing of it acts in the page. */
    public static String plain(LegalText text) {
        var words = text.isHtml() ? TAGS.matcher(text.text()).replaceAll("").replace("&quot;", "\"").replace("&nbsp;", " ")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") : text.text();
        return EMPTY_LINES.matcher(words.replace("\r\n", "\n").strip()).replaceAll("\n\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
