package org.adduce.importer.web.internal.readable;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.TextNode;

/** The sizes of the texts of a page. Parts of a page are measured again and again, their texts once: a search moves texts, but changes none. */
final class TextSizes {

    private final Map<TextNode, TextSize> known = new IdentityHashMap<>();
    /** Has room for the longest so far. */
    private char[] letters = {};

    TextSize of(TextNode text) {
        var size = known.get(text);
        if (size == null) {
            size = count(text.getWholeText());
            known.put(text, size);
        }
        return size;
    }

    private TextSize count(String text) {
        letters = letters.length < text.length() ? new char[Math.max(text.length(), letters.length * 2)] : letters;
        text.getChars(0, text.length(), letters, 0);
        return TextSize.of(letters, text.length());
    }
}
