package org.adduce.importer.feed.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.feed.internal.xml.XmlElement;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;
import org.adduce.markup.Span;

/** The words of an element that may hold plain text, markup, escaped markup or either as base64. */
final class Prose {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\r?\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Whatever else stands between angle brackets is meant as it stands: a type, a placeholder, an address. */
    private static final String TAGS = "a|abbr|acronym|address|article|aside|audio|b|bdi|bdo|big|blockquote|body|br|button|caption|center|cite|code|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]"
            + "|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|math|nav|nobr|noscript|object|ol|p|picture|pre|q|rp|rt|ruby|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg"
            + "|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr";
    private static final Pattern MARKUP = Pattern.compile("(?i)</?(?:" + TAGS + ")(?:[\\s/][^<>]*)?>|<!--|&(?:#\\d+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8});");

    /** Names that only Atom has, where text is plain unless it says otherwise. */
    private static final Set<String> ATOM = Set.of("summary", "subtitle", "rights", "name", "atom:summary");

    private Prose() {
    }

    /** The words, with their links. */
    static MarkedText of(XmlElement element) {
        return of(element, "");
    }

    /** The words, with their links; those that are relative lead from a page, unless the feed says from where. */
    static MarkedText of(XmlElement element, String page) {
        var base = element.base().isEmpty() ? page : element.base();
        if (element.hasMarkup()) {
            return HtmlText.of(element.markup(), base);
        }
        var type = type(element);
        var words = raw(element, type);
        return isPlain(element, type, words) ? plain(words) : HtmlText.of(words, base);
    }

    /** The words on one line: a title, a name. */
    static String line(XmlElement element) {
        return line(of(element).text());
    }

    /** Some words on one line. */
    static String line(String words) {
        return isLine(words) ? words : BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** Whether a text is one line as it stands, as most titles are: letters and signs with single blanks between them. */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isOther = c < ' ' || c > '~' && (c <= '\u00A0' || c >= Character.MIN_SURROGATE || Character.isWhitespace(c));
            if (isOther || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Plain text as it stands: its lines stay lines. */
    static MarkedText plain(String text) {
        if (isLine(text)) {
            return new MarkedText(text, List.of(), List.of(), List.of(new Span(0, text.length())), List.of());
        }
        return HtmlText.of("<div style=\"white-space:pre-wrap\">" + PARAGRAPHS.matcher(text.replace("&", "&amp;").replace("<", "&lt;")).replaceAll("\n") + "</div>");
    }

    private static boolean isPlain(XmlElement element, String type, String words) {
        boolean isSaid = type.equals("text") || type.equals("text/plain");
        boolean isText = type.isEmpty() && element.attribute("mode").isEmpty() && ATOM.contains(element.name());
        return isSaid || isText || words.indexOf('\n') < 0 && !looksLikeMarkup(words);
    }

    private static boolean looksLikeMarkup(String words) {
        return (words.indexOf('<') >= 0 || words.indexOf('&') >= 0) && MARKUP.matcher(words).find();
    }

    private static String type(XmlElement element) {
        var type = element.attribute("type").toLowerCase(Locale.ROOT);
        int end = type.indexOf(';');
        return end < 0 ? type : type.substring(0, end).strip();
    }

    private static String raw(XmlElement element, String type) {
        boolean isEncoded = element.attribute("mode").equals("base64") || isOther(type);
        return isEncoded ? decoded(element.text()) : element.text();
    }

    /** Atom 1.0 writes what is neither text nor XML as base64. */
    private static boolean isOther(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.endsWith("/xml") && !type.endsWith("+xml");
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
