package org.adduce.importer.feed.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.feed.internal.xml.XmlElement;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;

/** The words of an element that may hold plain text, markup, escaped markup or either as base64. */
final class Prose {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\r?\\n");
    private static final Pattern LOOKS_LIKE_MARKUP = Pattern.compile("(?s).*(?:</?[A-Za-z][^<>]*>|&(?:#\\d+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8});).*");

    /** Names that only Atom has, where text is plain unless it says otherwise. */
    private static final Set<String> ATOM = Set.of("summary", "subtitle", "rights", "name", "atom:summary");

    private Prose() {
    }

    /** The words, with their links. */
    static MarkedText of(XmlElement element) {
        if (isPlain(element)) {
            return plain(raw(element));
        }
        return HtmlText.of(markup(element), element.base());
    }

    /** The words on one line: a title, a name. */
    static String line(XmlElement element) {
        return of(element).text().replaceAll("\\s+", " ").strip();
    }

    /** Plain text as it stands: its lines stay lines. */
    static MarkedText plain(String text) {
        return HtmlText.of("<div style=\"white-space:pre-wrap\">" + PARAGRAPHS.matcher(text.replace("&", "&amp;").replace("<", "&lt;")).replaceAll("\n") + "</div>");
    }

    private static boolean isPlain(XmlElement element) {
        var type = type(element);
        boolean isSaid = type.equals("text") || type.equals("text/plain");
        boolean isText = type.isEmpty() && element.attribute("mode").isEmpty() && ATOM.contains(element.name());
        return !element.hasMarkup() && (isSaid || isText || !LOOKS_LIKE_MARKUP.matcher(raw(element)).matches() && !raw(element).contains("\n"));
    }

    private static String type(XmlElement element) {
        return element.attribute("type").toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    }

    private static String raw(XmlElement element) {
        boolean isEncoded = element.attribute("mode").equals("base64") || isOther(type(element));
        return isEncoded ? decoded(element.text()) : element.text();
    }

    /** Atom 1.0 writes what is neither text nor XML as base64. */
    private static boolean isOther(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.endsWith("/xml") && !type.endsWith("+xml");
    }

    private static String markup(XmlElement element) {
        return element.hasMarkup() ? element.markup() : raw(element);
    }

    /** What is no base64 after all stays as it is. */
    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return text;
        }
    }
}
