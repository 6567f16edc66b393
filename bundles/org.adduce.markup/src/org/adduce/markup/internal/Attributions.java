package org.adduce.markup.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who is quoted, as boards and blogs write it above or beside a quotation. */
final class Attributions {

    private static final Pattern LINE_CLASS = Pattern.compile("(?i)(?:^|\\s)(?:bbcodeblock-title|quotetitle|bbcode_postedby|quote-title|quote_header|ipsquote_citation|quoteheader|quote-header|citation|topslice_quote)(?:\\s|$)");
    private static final Pattern SAID = Pattern.compile("(?iu)\\s*(?:(?:originally\\s+)?posted by|quote from:?|quoting|zitat von)?\\s*(.+?)\\s*(?:\\s(?:wrote|said|says|writes|schrieb|sagte|a \\u00E9crit|escribi\\u00F3)\\b.*|\\s+on\\s+.*|:\\s*)?");
    private static final List<String> ATTRIBUTES = List.of("data-quote", "data-username", "data-author", "data-ipsquote-username");
    private static final int LONGEST_NAME = 60;
    private static final int LAYERS = 2;

    private Attributions() {
    }

    /** Whether an element that ends is the line above the words of a quotation. */
    static boolean isLine(Element element, Element quotation) {
        if (!quotation.normalName().equals("blockquote") || element == quotation) {
            return false;
        }
        boolean isNamed = element.normalName().equals("cite") || element.hasAttr("class") && LINE_CLASS.matcher(element.className()).find();
        return isNamed && isFirst(element, quotation);
    }

    private static boolean isFirst(Element element, Element quotation) {
        var at = element;
        for (int layer = 0; layer <= LAYERS && at != quotation; layer++, at = at.parent()) {
            for (var before = at.previousSibling(); before != null; before = before.previousSibling()) {
                if (!before.nodeValue().isBlank() || before instanceof Element sibling && sibling.hasText()) {
                    return false;
                }
            }
        }
        return at == quotation;
    }

    static String name(String line) {
        var matcher = SAID.matcher(line.replace('\n', ' '));
        return matcher.matches() && matcher.group(1).length() <= LONGEST_NAME ? matcher.group(1).strip() : "";
    }

    /** What the quotation or what is close around it says in its attributes. */
    static String stated(Element quotation) {
        var at = quotation;
        for (int layer = 0; layer < LAYERS && at != null; layer++, at = at.parent()) {
            for (var attribute : ATTRIBUTES) {
                boolean isQuote = layer == 0 || at.normalName().equals("aside") || at.className().contains("quote");
                if (isQuote && !at.attr(attribute).isBlank() && at.attr(attribute).length() <= LONGEST_NAME) {
                    return at.attr(attribute).strip();
                }
            }
        }
        return "";
    }
}
