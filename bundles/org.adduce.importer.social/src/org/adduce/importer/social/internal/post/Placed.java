package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Transcript;
import org.adduce.core.importing.Transcript.Span;

/**
 * A post and where its words are in a transcript.
 *
 * @param post the post
 * @param span its words and those of the posts it shows; nothing where there are none
 * @param links where each of its links is, in their order; nothing for one that stands beside
 * @param quotations where each of its quotations is, in their order
 * @param embedded the posts it shows
 */
record Placed(Post post, Optional<Span> span, List<Optional<Span>> links, List<Span> quotations, List<Placed> embedded) {

    /** No platform shows posts in posts in posts without end. */
    private static final int DEEPEST = 8;

    /** Appends a post to a transcript. */
    static Placed in(Transcript transcript, Post post) {
        return in(transcript, post, 0);
    }

    private static Placed in(Transcript transcript, Post post, int depth) {
        var words = post.words();
        Optional<Span> span = Optional.empty();
        var links = new ArrayList<Optional<Span>>();
        var quotations = new ArrayList<Span>();
        if (words.text().isEmpty()) {
            words.links().forEach(link -> links.add(Optional.empty()));
        } else {
            var piece = transcript.paragraph(words.text());
            span = Optional.of(piece.span());
            words.links().forEach(link -> links.add(link.to() > link.from() ? Optional.of(piece.part(link.from(), link.to())) : Optional.empty()));
            words.quotations().forEach(quoted -> quotations.add(piece.part(quoted.from(), quoted.to())));
        }
        var embedded = new ArrayList<Placed>();
        for (var inner : depth < DEEPEST ? post.embedded() : List.<Post>of()) {
            var placed = in(transcript, inner, depth + 1);
            embedded.add(placed);
            if (placed.span().isPresent()) {
                span = Optional.of(span.map(own -> own.through(placed.span().get())).orElse(placed.span().get()));
            }
        }
        return new Placed(post, span, links, quotations, embedded);
    }
}
