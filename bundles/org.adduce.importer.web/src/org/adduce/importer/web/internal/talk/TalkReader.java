package org.adduce.importer.web.internal.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String LINKED_TITLE = "h1 a[href], h2 a[href], .entry-title";

    private final Document page;
    private final Set<Element> units = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> order = new ArrayList<>();
    private boolean isForum;

    private TalkReader(Document page) {
        this.page = page;
    }

    /** Reads the discussion of a page and takes it out of the page. */
    public static Talk take(Document page) {
        var reader = new TalkReader(page);
        reader.find();
        var talk = reader.read();
        reader.order.forEach(Element::remove);
        page.select(".comment-tree, #comments, .comments-area, #disqus_thread, .commentlist").stream().filter(left -> !talk.remarks().isEmpty() && !isWhole(left)).forEach(Element::remove);
        return talk;
    }

    private static boolean isWhole(Element element) {
        return element.normalName().equals("body") || element.selectFirst("article, [itemprop~=articleBody], h1") != null;
    }

    private void find() {
        Map<UnitSign, List<Element>> found = new EnumMap<>(UnitSign.class);
        page.body().stream().forEach(element -> UnitSign.of(element).ifPresent(sign -> found.computeIfAbsent(sign, absent -> new ArrayList<>()).add(element)));
        for (var sign : UnitSign.values()) {
            var candidates = single(found.getOrDefault(sign, List.of()), sign);
            if (candidates.size() >= (sign == UnitSign.POST ? SOME_POSTS : 1)) {
                order.addAll(candidates);
                isForum = sign == UnitSign.POST;
                return;
            }
        }
    }

    /** Of an element and its content that both look like one comment, the outer one counts; so does it if the inner one has no author. */
    private List<Element> single(List<Element> candidates, UnitSign sign) {
        units.clear();
        units.addAll(candidates);
        for (var candidate : candidates) {
            var parent = enclosing(candidate);
            if (parent.isPresent() && isSame(parent.get(), candidate)) {
                units.remove(candidate);
            }
        }
        for (var candidate : candidates.reversed()) {
            if (enclosing(candidate).isPresent() && new UnitParts(candidate, units::contains).author().isEmpty()) {
                units.remove(candidate);
            }
        }
        var kept = candidates.stream().filter(units::contains).toList();
        var whole = kept.stream().filter(unit -> isUnit(unit, sign)).toList();
        units.clear();
        units.addAll(whole);
        return whole;
    }

    private Optional<Element> enclosing(Element unit) {
        for (var at = unit.parent(); at != null; at = at.parent()) {
            if (units.contains(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Whether the outer one has no words of its own, or no author: the two are layers of one comment. */
    private boolean isSame(Element outer, Element inner) {
        for (var at = inner; at != outer; at = at.parent()) {
            for (var before = at.previousElementSibling(); before != null; before = before.previousElementSibling()) {
                if (before.hasText()) {
                    return false;
                }
            }
            for (var after = at.nextElementSibling(); after != null && at.parent() != outer; after = after.nextElementSibling()) {
                if (units.contains(after)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isUnit(Element unit, UnitSign sign) {
        var parts = new UnitParts(unit, units::contains);
        var body = parts.body();
        if (sign == UnitSign.POST && unit.selectFirst(LINKED_TITLE) != null) {
            return false;
        }
        boolean isAuthored = parts.author().isPresent();
        boolean isGone = UnitParts.isGone(body.orElse(unit).text().strip());
        return isGone || body.isPresent() && isAuthored && (sign != UnitSign.POST || parts.when().isPresent() || !parts.url().isEmpty());
    }

    private Talk read() {
        var remarks = new ArrayList<Remark>();
        var places = new HashMap<Element, Integer>();
        Deque<int[]> above = new ArrayDeque<>();
        for (var unit : order) {
            int place = remarks.size();
            places.put(unit, place);
            int inside = enclosing(unit).map(places::get).orElse(-1);
            remarks.add(remark(unit, inside >= 0 ? inside : byDepth(unit, place, above)));
        }
        return remarks.isEmpty() ? Talk.NONE : new Talk(remarks, isForum);
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
        var parts = new UnitParts(unit, units::contains);
        var words = parts.body().map(body -> HtmlText.of(body, element -> element != body && isLeftOut(element))).orElse(MarkedText.EMPTY);
        boolean isGone = UnitParts.isGone(words.text().strip()) || words.isEmpty() || unit.hasClass("deleted");
        return new Remark(parts.author().filter(author -> !UnitParts.isGone(author.name())), parts.when(), parts.url(), parts.id(), words, answered, isGone);
    }

    private boolean isLeftOut(Element element) {
        return units.contains(element) || element.hasAttr("class") && element.classNames().stream().anyMatch(AROUND::contains);
    }
}
