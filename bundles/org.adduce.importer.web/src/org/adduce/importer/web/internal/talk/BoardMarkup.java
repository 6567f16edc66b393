package org.adduce.importer.web.internal.talk;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What boards write in elements that are made for something else: whole posts as quotations, and quotations as anything. */
final class BoardMarkup {

    private static final Evaluator WORDS = Selector.evaluatorOf("blockquote.postcontent");
    private static final Evaluator QUOTED = Selector.evaluatorOf("div.bbcode_quote");
    private static final Evaluator ORIGINAL = Selector.evaluatorOf(".bbcode_postedby a[href]");

    private BoardMarkup() {
    }

    /** Makes of the elements of a post what they mean. */
    static void even(Element post) {
        post.select(WORDS).forEach(words -> words.tagName("div"));
        for (var quoted : post.select(QUOTED)) {
            quoted.tagName("blockquote");
            var original = quoted.selectFirst(ORIGINAL);
            if (original != null) {
                quoted.attr("cite", original.absUrl("href"));
            }
        }
    }
}
