package org.adduce.importer.web.internal.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.web.internal.meta.Bylines;
import org.adduce.importer.web.internal.meta.FactsReader;
import org.adduce.importer.web.internal.meta.JsonLd;
import org.adduce.importer.web.internal.meta.PageFacts;
import org.adduce.importer.web.internal.meta.TitleCleaning;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.adduce.importer.web.internal.page.SavedPage;
import org.adduce.importer.web.internal.readable.Readable;
import org.adduce.importer.web.internal.talk.DataComments;
import org.adduce.importer.web.internal.talk.Opening;
import org.adduce.importer.web.internal.talk.Talk;
import org.adduce.importer.web.internal.talk.TalkReader;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;
import org.eclipse.core.runtime.SubMonitor;
import org.jsoup.nodes.Document;

/** One page on its way from a tree to a proposal: what it says of itself first, then its comments, and what is left is the article. */
public final class PageImport {

    private static final Query FRAMES = Query.of("frame[src], iframe[src]");
    private static final int MOST_FRAMES = 5;
    private static final Query HACKER_NEWS = Query.of("html[op] #hnmain");

    private final SavedPage page;
    private final Hints hints;
    private final SubMonitor progress;

    /** An import of a page. */
    public PageImport(SavedPage page, Hints hints, SubMonitor progress) {
        this.page = page;
        this.hints = hints;
        this.progress = progress;
    }

    /** A page whose comments are taken out of it. */
    private record Split(Document rest, Optional<Opening> opening, Talk talk) {

        static Split of(Document page, PageIndex index) {
            var opening = Opening.take(page, index);
            return new Split(page, opening, TalkReader.take(page, index));
        }

        /** Where something opens the discussion, or its posts are all that is said, there is no article. */
        boolean isThread() {
            return opening.isPresent() || talk.isForum();
        }

        /** The same, with what looks like posts of a forum as the comments below an article. */
        Split belowArticle() {
            return new Split(rest, opening, talk.belowArticle());
        }
    }

    /**
     * Reads the page.
     *
     * @throws ImportException if it says nothing at all
     */
    public Proposal run(String format) throws ImportException {
        var tree = page.parse();
        var index = PageIndex.of(tree);
        settle(tree, index);
        var data = JsonLd.of(index);
        var stated = new FactsReader(index, data).read();
        progress.split(1);
        var taken = Split.of(tree, index);
        var discussed = taken.talk().isForum() ? TitleCleaning.ofDiscussion(index) : "";
        var beside = besidePosts(taken, located(stated));
        var split = beside.isPresent() ? taken.belowArticle() : taken;
        progress.split(1);
        var facts = split.opening().map(opening -> of(stated, opening)).orElseGet(() -> split.talk().isForum() ? located(stated).titled(discussed) : located(stated));
        var readable = split.isThread() ? Optional.<Readable>empty() : beside.or(() -> Optional.of(readable(split.rest(), facts)));
        var article = readable.map(found -> HtmlText.of(found.content())).orElse(MarkedText.EMPTY);
        progress.split(1);
        var talk = split.opening().map(opening -> opened(split.talk(), opening))
                .orElseGet(() -> split.talk().remarks().isEmpty() ? DataComments.of(data) : split.talk());
        if (article.isEmpty() && talk.remarks().isEmpty() && facts.title().isEmpty() && facts.url().isEmpty()) {
            throw new ImportException(Diagnostic.error("There are no words on this page. " + remedy(index), 0));
        }
        var signed = readable.flatMap(Readable::byline).filter(byline -> facts.authors().isEmpty()).map(byline -> facts.by(Bylines.authors(byline))).orElse(facts);
        return new PageWriter(page, signed, article, talk, split.opening().map(Opening::link).orElse(""), hints).write(format, diagnostics(article, talk, readable, index));
    }

    /** Hacker News writes addresses that are relative to it, and is known by its look. */
    private void settle(Document tree, PageIndex index) {
        if (page.address().isEmpty()) {
            var address = index.first(HACKER_NEWS).map(sign -> Platform.HACKER_NEWS_PAGE).or(() -> FactsReader.address(index));
            address.ifPresent(tree::setBaseUri);
        }
    }

    /** The article that what looks like the posts of a forum is about. */
    private Optional<Readable> besidePosts(Split split, PageFacts facts) {
        if (split.opening().isPresent() || !split.talk().isForum()) {
            return Optional.empty();
        }
        return Optional.of(readable(split.rest(), facts)).filter(found -> Prose.isIn(HtmlText.of(found.content()).text()));
    }

    /** The tree is used for the first search, and read anew for the others. */
    private Readable readable(Document first, PageFacts facts) {
        var trees = new ArrayList<>(List.of(first));
        return Readable.of(() -> trees.isEmpty() ? again() : trees.removeLast(), facts.title(), facts.byline().isEmpty());
    }

    private Document again() {
        var tree = page.parse();
        var index = PageIndex.of(tree);
        settle(tree, index);
        return Split.of(tree, index).rest();
    }

    /** What a person can do about a page without words. */
    private static String remedy(PageIndex index) {
        var frames = index.find(FRAMES).stream().map(frame -> frame.attr("src").strip()).distinct().limit(MOST_FRAMES).toList();
        return frames.isEmpty() ? "It may have been saved before its script had filled it: open it, wait for its text and save it again."
                : "Its words are in other pages that it shows in frames (" + String.join(", ", frames) + "): open and save those.";
    }

    private PageFacts located(PageFacts facts) {
        var titled = facts.title().isEmpty() && !page.title().isEmpty() ? facts.titled(page.title()) : facts;
        return titled.url().isEmpty() && !page.address().isEmpty() ? titled.at(page.address()) : titled;
    }

    private PageFacts of(PageFacts facts, Opening opening) {
        var url = located(facts).url();
        var own = url.isEmpty() ? opening.url() : url;
        return facts.titled(opening.title()).at(own).published(facts.published().or(opening.post()::when).map(written -> Platform.time(written, own)));
    }

    private static Talk opened(Talk talk, Opening opening) {
        var remarks = new ArrayList<>(List.of(opening.post()));
        talk.remarks().forEach(remark -> remarks.add(remark.answering(remark.answered() + 1)));
        return new Talk(remarks, true);
    }

    private List<Diagnostic> diagnostics(MarkedText article, Talk talk, Optional<Readable> readable, PageIndex index) {
        var told = new ArrayList<>(page.diagnostics());
        if (article.isEmpty() && talk.remarks().isEmpty() && !page.html().isEmpty()) {
            told.add(Diagnostic.warning("No text was found on this page, only what it says of itself. " + remedy(index), 0));
        }
        readable.filter(found -> found.dropped() > 0).ifPresent(found -> told.add(Diagnostic.info("Navigation, advertisements and other parts around the text were left out: " + found.dropped() + " in all", 0)));
        return told;
    }
}
