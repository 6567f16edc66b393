package org.adduce.importer.web.internal.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the comments or posts of a page and reads them. */
public final class TalkReader {

    private static final int SOME_POSTS = 2;
    private static final Query LEFT_OVER = Query.of(".comment-tree, #comments, .comments-area, #disqus_thread, .commentlist");
    private static final Evaluator ARTICLE = Selector.evaluatorOf("article, [itemprop~=articleBody], h1");

    private final Document page;
    private final PageIndex index;
    private Units units = Units.NONE;
    private boolean isForum;

    private TalkReader(Document page, PageIndex index) {
        this.page = page;
        this.index = index;
    }

    /** Reads the discussion of a page and takes it out of the page. */
    public static Talk take(Document page, PageIndex index) {
        var reader = new TalkReader(page, index);
        reader.find();
        if (reader.units.all().isEmpty()) {
            return Talk.NONE;
        }
        index.find(LEFT_OVER).stream().filter(left -> left.root() == page && !isWhole(left)).forEach(Element::remove);
        return reader.read();
    }

    private static boolean isWhole(Element element) {
        return element.normalName().equals("body") || element.selectFirst(ARTICLE) != null;
    }

    private void find() {
        Map<UnitSign, List<Element>> found = new EnumMap<>(UnitSign.class);
        index.find(UnitSign.PERHAPS).forEach(element -> UnitSign.of(element).ifPresent(sign -> found.computeIfAbsent(kind(sign), absent -> new ArrayList<>()).add(element)));
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

    /** Answers that are marked have comments that are not: both are looked for at once. */
    private static UnitSign kind(UnitSign sign) {
        return sign == UnitSign.MARKED ? UnitSign.COMMENT : sign;
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

    private int byDepth(Element unit, int place, Deque<int[]> above) {
        int depth = Depths.of(unit, units.parts(unit));
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
        var words = parts.words();
        boolean isGone = Gone.isSaidBy(words.text()) || words.isEmpty() || unit.hasClass("deleted");
        return new Remark(parts.author().filter(author -> !Gone.isSaidBy(author.name())), parts.when(), parts.url(), parts.id(), words, answered, isGone);
    }
}
