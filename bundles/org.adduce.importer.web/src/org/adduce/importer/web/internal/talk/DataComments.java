package org.adduce.importer.web.internal.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.importer.web.internal.meta.JsonLd;
import org.adduce.json.JsonObject;
import org.adduce.markup.HtmlText;

/** The comments that the data of a page tell of, for pages that do not show theirs in any known way. */
public final class DataComments {

    private static final int MOST = 20_000;

    private DataComments() {
    }

    private record Waiting(JsonObject comment, int answered) {
    }

    /** The discussion of the article that some data are about. */
    public static Talk of(JsonLd data) {
        var remarks = new ArrayList<Remark>();
        Deque<Waiting> waiting = new ArrayDeque<>();
        data.article().ifPresent(article -> push(article, -1, waiting));
        while (!waiting.isEmpty() && remarks.size() < MOST) {
            var next = waiting.pop();
            var words = HtmlText.of(next.comment().firstText("text", "articleBody"));
            int place = words.isEmpty() ? next.answered() : remarks.size();
            if (!words.isEmpty()) {
                var when = Optional.of(next.comment().firstText("datePublished", "dateCreated")).filter(written -> !written.isBlank());
                var url = next.comment().firstText("url", "@id");
                remarks.add(new Remark(JsonLd.authors(next.comment(), "author").stream().findFirst(), when, url.startsWith("http") ? url : "", next.comment().text("identifier"), words,
                        next.answered(), Gone.isSaidBy(words.text())));
            }
            push(next.comment(), place, waiting);
        }
        return remarks.isEmpty() ? Talk.NONE : new Talk(remarks, false);
    }

    /** The first of them is to be looked at first. */
    private static void push(JsonObject object, int place, Deque<Waiting> waiting) {
        List<JsonObject> inner = Stream.of("comment", "suggestedAnswer", "acceptedAnswer").flatMap(name -> object.objects(name).stream()).toList();
        inner.reversed().forEach(comment -> waiting.push(new Waiting(comment, place)));
    }
}
