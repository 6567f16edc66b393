package org.adduce.importer.web.internal.readable;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.TextNode;

/** The sizes of the texts of a page. Parts of a page are measured again and again, their texts once: a search moves texts, but changes none. */
final class TextSizes {

    private final Map<TextNode, TextSize> known = new IdentityHashMap<>();

    TextSize of(TextNode text) {
        var size = known.get(text);
        if (size == null) {
            size = TextSize.of(text.getWholeText());
            known.put(text, size);
        }
        return size;
    }
}
