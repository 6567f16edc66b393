package org.adduce.importer.social.internal.post;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Transcript.Span;
import org.adduce.model.ModelPackage.Literals;

/** Makes the items of the voices of one conversation. */
final class VoiceWriter {

    private final UUID snapshot;
    private final Originals originals;
    private final Set<Key> sources;
    private final Findings found;

    VoiceWriter(UUID snapshot, Originals originals, Set<Key> sources, Findings found) {
        this.snapshot = snapshot;
        this.originals = originals;
        this.sources = sources;
        this.found = found;
    }

    void add(Placed placed, Key source) {
        var post = placed.post();
        add(placed, post.key(), source, answered(post), Optional.empty());
    }

    private void add(Placed placed, Key key, Key container, Optional<Key> replyTo, Optional<Key> quotes) {
        var post = placed.post();
        var values = new Values();
        placed.span().ifPresent(span -> values.with(Literals.UTTERANCE__ANCHORS, List.of(span.in(snapshot))));
        post.author().ifPresent(author -> values.with(Literals.UTTERANCE__SPEAKER, found.cast().add(author)));
        post.when().ifPresent(when -> values.with(Literals.UTTERANCE__WHEN, when));
        values.saying(Literals.UTTERANCE__URL, post.url());
        values.saying(Literals.UTTERANCE__EXTERNAL_ID, post.externalId());
        replyTo.ifPresent(answered -> values.with(Literals.UTTERANCE__REPLY_TO, answered));
        quotes.ifPresent(original -> values.with(Literals.UTTERANCE__QUOTES, original));
        if (post.isDeleted()) {
            values.with(Literals.UTTERANCE__DELETED, true);
        }
        values.saying(Literals.ELEMENT__NOTE, note(post, replyTo));
        found.items().add(new Item(Literals.UTTERANCE, key, Optional.of(container), values, placed.span().map(span -> span.in(snapshot)), post.doubts()));
        quotations(placed, key);
        citations(placed, key);
        embedded(placed, key);
    }

    private static String note(Post post, Optional<Key> replyTo) {
        var notes = String.join("\n\n", post.notes());
        boolean isElsewhere = replyTo.isEmpty() && !post.answered().isEmpty();
        return isElsewhere ? (notes.isEmpty() ? "" : notes + "\n\n") + "In reply to " + post.answered() : notes;
    }

    private Optional<Key> answered(Post post) {
        var answered = post.replyTo().filter(key -> sources.contains(key) || originals.post(key).isPresent());
        if (answered.isPresent() && originals.isInCircle(post)) {
            found.remarks().warning("\u201C" + Titles.of(post.words().text()) + "\u201D answers itself by way of its answers; that is left out", post.line());
            return Optional.empty();
        }
        return answered;
    }

    private void quotations(Placed placed, Key key) {
        for (int at = 0; at < placed.quotations().size(); at++) {
            var quoted = placed.post().words().quotations().get(at);
            if (isInside(placed, at)) {
                continue;
            }
            var span = placed.quotations().get(at);
            var original = originals.of(placed.post(), quoted);
            var speaker = quoted.speaker().or(() -> original.flatMap(Post::author));
            var values = new Values();
            values.with(Literals.UTTERANCE__ANCHORS, List.of(span.in(snapshot)));
            speaker.ifPresent(account -> values.with(Literals.UTTERANCE__SPEAKER, found.cast().add(account)));
            original.ifPresent(post -> values.with(Literals.UTTERANCE__QUOTES, post.key()));
            found.items().add(new Item(Literals.UTTERANCE, quotation(key, quoted), Optional.of(key), values, Optional.of(span.in(snapshot)), List.of()));
        }
    }

    /** A quotation in a quotation is part of what is quoted. */
    private static boolean isInside(Placed placed, int at) {
        var quoted = placed.quotations().get(at);
        return quoted.end() == quoted.start() || at > 0 && placed.quotations().subList(0, at).stream()
                .anyMatch(outer -> outer.start() <= quoted.start() && quoted.end() <= outer.end());
    }

    private static Key quotation(Key key, Quoted quoted) {
        return key.part("quotation", quoted.from() + "," + quoted.to());
    }

    private void citations(Placed placed, Key key) {
        var links = placed.post().words().links();
        var known = links.size() > 1 ? new HashSet<Key>() : null;
        for (var link : links) {
            var span = placed.of(link);
            var citation = key.part("citation", span.isPresent() ? link.from() + "," + link.to() : link.url());
            if (known == null || known.add(citation)) {
                found.items().add(citation(citation, container(placed, key, span), link, span));
            }
        }
    }

    private Item citation(Key key, Key container, Link link, Optional<Span> span) {
        var values = new Values();
        span.ifPresent(place -> values.with(Literals.CITATION__ANCHOR, place.in(snapshot)));
        values.saying(Literals.CITATION__LABEL, link.label());
        values.with(Literals.CITATION__URL, link.url());
        if (link.isCut()) {
            values.with(Literals.CITATION__CUT, true);
        }
        return new Item(Literals.CITATION, key, Optional.of(container), values, span.map(place -> place.in(snapshot)), List.of());
    }

    /** What is cited in a quotation is cited by whoever is quoted. */
    private static Key container(Placed placed, Key key, Optional<Span> span) {
        for (int at = 0; span.isPresent() && at < placed.quotations().size(); at++) {
            var quotation = placed.quotations().get(at);
            if (!isInside(placed, at) && quotation.start() <= span.get().start() && span.get().end() <= quotation.end()) {
                return quotation(key, placed.post().words().quotations().get(at));
            }
        }
        return key;
    }

    private void embedded(Placed placed, Key key) {
        for (var inner : placed.embedded()) {
            var innerKey = inner.post().key();
            var original = originals.post(innerKey).filter(post -> post != placed.post()).map(Post::key);
            add(inner, key.part("quoted", innerKey.value()), key, Optional.empty(), original);
        }
    }
}
