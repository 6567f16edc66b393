package org.adduce.importer.web.internal.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Doubt;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.web.internal.meta.Author;
import org.adduce.importer.web.internal.meta.PageFacts;
import org.adduce.importer.web.internal.page.SavedPage;
import org.adduce.importer.web.internal.talk.Talk;
import org.adduce.markup.MarkedText;
import org.adduce.markup.voice.VoiceParts;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.adduce.model.value.Variable;

/** Puts a page into the terms of the model: its article as a source with one voice, its comments as another. */
public final class PageWriter {

    private final Hints hints;
    private final PageFacts facts;
    private final MarkedText article;
    private final Talk talk;
    private final String topic;
    private final Times times;
    private final Cast cast = new Cast();
    private final List<Item> items = new ArrayList<>();
    private final Key source;

    /**
     * A writer of a page.
     *
     * @param article the words of the article, empty where the page has none
     * @param topic the address of what a discussion is about, empty where it is about nothing elsewhere
     */
    public PageWriter(SavedPage page, PageFacts facts, MarkedText article, Talk talk, String topic, Hints hints) {
        this.hints = hints;
        this.facts = facts;
        this.article = article;
        this.talk = talk;
        this.topic = topic;
        this.times = new Times(page.html());
        this.source = key(facts.url());
    }

    private Key key(String url) {
        if (!url.isEmpty()) {
            return Key.url(url);
        }
        return article.isEmpty() ? Key.text(facts.title() + '\n' + String.join("\n", talk.remarks().stream().map(remark -> remark.words().text()).toList())) : Key.text(article.text());
    }

    /** The proposal, with what is to be said about the page besides. */
    public Proposal write(String format, List<Diagnostic> diagnostics) {
        boolean isThread = talk.isForum() || !talk.remarks().isEmpty() && article.isEmpty();
        if (isThread) {
            thread();
        } else {
            article();
        }
        var all = new ArrayList<>(cast.items());
        all.addAll(items);
        var told = new ArrayList<>(diagnostics);
        told.addAll(times.diagnostics());
        return new Proposal(format, all, told);
    }

    private void thread() {
        var about = topic.isEmpty() ? Optional.<Key>empty() : Optional.of(Key.url(topic));
        about.ifPresent(key -> items.add(Item.of(Literals.SOURCE, key).with(Literals.SOURCE__KIND, SourceKind.WEB_PAGE)
                .with(Literals.SOURCE__TITLE, facts.title()).with(Literals.SOURCE__URL, topic)));
        items.add(page(SourceKind.THREAD).with(Literals.SOURCE__COMMENTS_ON, about.map(List::of).orElse(List.of())));
        new TalkWriter(talk, source, Platform.of(facts.url(), source), hints, cast, times, items).write();
    }

    private void article() {
        var authors = facts.authors().stream().map(cast::author).distinct().toList();
        items.add(page(kind()).with(Literals.SOURCE__AUTHORS, authors));
        voice(authors);
        if (!talk.remarks().isEmpty()) {
            var comments = source.part("comments", "");
            items.add(Item.of(Literals.SOURCE, comments).with(Literals.SOURCE__KIND, SourceKind.COMMENTS)
                    .with(Literals.SOURCE__TITLE, facts.title().isEmpty() ? "Comments" : "Comments on \u201C" + facts.title() + "\u201D")
                    .with(Literals.SOURCE__URL, facts.url()).with(Literals.SOURCE__LANGUAGE, facts.language()).with(Literals.SOURCE__COMMENTS_ON, List.of(source)));
            new TalkWriter(talk, comments, Platform.of(facts.url(), source), hints, cast, times, items).write();
        }
    }

    private Item page(SourceKind kind) {
        var item = Item.of(Literals.SOURCE, source).with(Literals.SOURCE__KIND, kind).with(Literals.SOURCE__TITLE, facts.title())
                .with(Literals.SOURCE__URL, facts.url()).with(Literals.SOURCE__LANGUAGE, facts.language())
                .with(Literals.SOURCE__PUBLISHED, times.read(facts.published()).or(hints::published).orElse(null));
        if (facts.site().isEmpty()) {
            return item;
        }
        return item.with(Literals.SOURCE__PUBLISHER, cast.site(facts.site())).with(Literals.SOURCE__BIBLIOGRAPHY, List.of(new Variable("container-title", facts.site())));
    }

    private SourceKind kind() {
        return switch (facts.kind()) {
            case ARTICLE -> SourceKind.ARTICLE;
            case NEWSLETTER -> SourceKind.NEWSLETTER;
            case POST -> SourceKind.POST;
            case DISCUSSION -> SourceKind.POST;
            case UNKNOWN -> SourceKind.WEB_PAGE;
        };
    }

    private void voice(List<Key> authors) {
        if (article.isEmpty()) {
            return;
        }
        var snapshot = source.snapshot(article.text());
        items.add(Item.of(Literals.SNAPSHOT, snapshot).in(source).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved()).with(Literals.SNAPSHOT__TEXT, article.text()));
        var parts = new VoiceParts(article, 0, snapshot.id());
        var whole = parts.whole().orElseThrow();
        var voice = Item.of(Literals.UTTERANCE, source.part("voice", "article")).in(source).at(whole).with(Literals.UTTERANCE__ANCHORS, List.of(whole))
                .with(Literals.UTTERANCE__SPEAKER, authors.isEmpty() ? null : authors.getFirst());
        items.add(authors.size() < 2 ? voice : voice.doubting(new Doubt("written by several: " + String.join(", ", facts.authors().stream().map(Author::name).toList()), "another of them")));
        parts.of(voice.key()).stream().filter(item -> !leadsHere(item)).forEach(items::add);
    }

    /** What leads to the page itself is no evidence. */
    private boolean leadsHere(Item item) {
        return item.value(Literals.CITATION__URL).map(Object::toString).filter(url -> !facts.url().isEmpty() && (url.equals(facts.url()) || url.startsWith(facts.url() + '#'))).isPresent();
    }
}
