package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Transcript;
import org.adduce.core.importing.Transcript.Piece;
import org.adduce.core.importing.Transcript.Span;

/**
 * A post and where its words are in a transcript.
 *
 * @param post the post
 * @param own its words; nothing where there are none
 * @param span its words and those of the posts it shows; nothing where there are none
 * @param quotations where each of its quotations is, in their order
 * @param embedded the posts it shows
 */
record Placed(Post post, Optional<Piece> own, Optional<Span> span, List<Span> quotations, List<Placed> embedded) {

    /** No platform shows posts in posts in posts without end. */
    private static final int DEEPEST = 8;

    /** Appends a post to a transcript. */
    static Placed in(Transcript transcript, Post post) {
        return in(transcript, post, 0);
    }

    private static Placed in(Transcript transcript, Post post, int depth) {
        var text = post.words().text();
        var own = text.isEmpty() ? Optional.<Piece>empty() : Optional.of(transcript.paragraph(text));
        var quotations = own.map(words -> quotations(words, post.words())).orElse(List.of());
        var span = own.map(Piece::span);
        if (post.embedded().isEmpty() || depth == DEEPEST) {
            return new Placed(post, own, span, quotations, List.of());
        }
        var embedded = new ArrayList<Placed>();
        for (var inner : post.embedded()) {
            var placed = in(transcript, inner, depth + 1);
            embedded.add(placed);
            var shown = placed.span();
            span = span.isPresent() && shown.isPresent() ? Optional.of(span.get().through(shown.get())) : span.or(() -> shown);
        }
        return new Placed(post, own, span, quotations, embedded);
    }

    private static List<Span> quotations(Piece piece, Words words) {
        return words.quotations().isEmpty() ? List.of() : words.quotations().stream().map(quoted -> piece.part(quoted.from(), quoted.to())).toList();
    }

    /** Where a link of the post is; nothing for one that stands beside. */
    Optional<Span> of(Link link) {
        return link.to() > link.from() ? own.map(words -> words.part(link.from(), link.to())) : Optional.empty();
    }
}
