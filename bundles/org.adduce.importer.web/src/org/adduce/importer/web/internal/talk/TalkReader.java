package org.adduce.importer.web.internal.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the comments or posts of a page and reads them. */
public final class TalkReader {

    private static final int SOME_POSTS = 2;
    private static final Set<String> AROUND = Set.of("comment-reply", "reply", "reply-link", "comment-reply-link", "comment-actions", "comment-footer", "actions", "signature", "edited", "notice",
            "sig", "postfoot", "post-controls", "vote", "votes", "likes", "js-reply", "flat-list", "share", "message-signature", "avatar", "lastedit", "comment-edit-link");
    private static final String LEFT_OVER = ".comment-tree, #comments, .comments-area, #disqus_thread, .commentlist";

    private final Document page;
    private Units units = Units.NONE;
    private boolean isForum;

    private TalkReader(Document page) {
        this.page = page;
    }

    /** Reads the discussion of a page and takes it out of the page. */
    public static Talk take(Document page) {
        var reader = new TalkReader(page);
        reader.find();
        if (reader.units.all().isEmpty()) {
            return Talk.NONE;
        }
        page.select(LEFT_OVER).stream().filter(left -> !isWhole(left)).forEach(Element::remove);
        return reader.read();
    }

    private static boolean isWhole(Element element) {
        return element.normalName().equals("body") || element.selectFirst("article, [itemprop~=articleBody], h1") != null;
    }

    private void find() {
        Map<UnitSign, List<Element>> found = new EnumMap<>(UnitSign.class);
        page.body().stream().forEach(element -> UnitSign.of(element).ifPresent(sign -> found.computeIfAbsent(sign, absent -> new ArrayList<>()).add(element)));
        for (var sign : found.keySet()) {
            var taken = Units.take(found.get(sign), sign, page.baseUri());
            if (taken.all().size() >= (sign == UnitSign.POST ? SOME_POSTS : 1)) {
                units = taken;
                isForum = sign == UnitSign.POST;
                return;
            }
            taken.putBack();
        }
    }

    private Talk read() {
        var remarks = new ArrayList<Remark>();
        var places = new IdentityHashMap<Element, Integer>();
        Deque<int[]> above = new ArrayDeque<>();
        for (var unit : units.all()) {
            int place = remarks.size();
            places.put(unit, place);
            int inside = units.around(unit).map(places::get).orElse(-1);
            remarks.add(remark(unit, inside >= 0 ? inside : byDepth(unit, place, above)));
        }
        return new Talk(remarks, isForum);
    }

    private static int byDepth(Element unit, int place, Deque<int[]> above) {
        int depth = Depths.of(unit);
        if (depth == Depths.UNKNOWN) {
            return -1;
        }
        while (!above.isEmpty() && above.peek()[0] >= depth) {
            above.pop();
        }
        int answered = above.isEmpty() ? -1 : above.peek()[1];
        above.push(new int[] {depth, place});
        return answered;
    }

    private Remark remark(Element unit, int answered) {
        var parts = units.parts(unit);
        var words = parts.body().map(body -> HtmlText.of(body, element -> element != body && isLeftOut(element))).orElse(MarkedText.EMPTY);
        boolean isGone = UnitParts.isGone(words.text().strip()) || words.isEmpty() || unit.hasClass("deleted");
        return new Remark(parts.author().filter(author -> !UnitParts.isGone(author.name())), parts.when(), parts.url(), parts.id(), words, answered, isGone);
    }

    private static boolean isLeftOut(Element element) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(AROUND::contains);
    }
}
