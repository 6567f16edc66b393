package org.adduce.markup.internal;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Raised digits behind a digit, as in "10⁵": without markup they would make another number of it, here 105. */
final class Powers {

    private static final String PLAIN = "0123456789+-\u2212";
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B";

    private Powers() {
    }

    /** Some words as they are to be written where they stand. */
    static String in(TextNode words) {
        var text = words.getWholeText();
        return words.parent() instanceof Element parent && parent.normalName().equals("sup") && parent.childNodeSize() == 1 && isBehindDigit(parent) ? raised(text) : text;
    }

    private static boolean isBehindDigit(Element raised) {
        return raised.previousSibling() instanceof TextNode before && !before.isBlank() && isDigit(before.getWholeText().charAt(before.getWholeText().length() - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The same where any of it cannot be raised, or nothing of it is a digit. */
    private static String raised(String text) {
        if (text.chars().noneMatch(c -> isDigit((char) c)) || text.chars().anyMatch(c -> PLAIN.indexOf(c) < 0)) {
            return text;
        }
        return text.chars().mapToObj(c -> String.valueOf(RAISED.charAt(PLAIN.indexOf(c)))).reduce("", String::concat);
    }
}
