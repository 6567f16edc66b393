package org.adduce.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adduce.core.query.Query;
import org.adduce.core.query.QueryForm;
import org.adduce.model.time.When;
import org.adduce.search.Snippet.Mark;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Tells which words of a text are those a query asked for.
 *
 * @param wanted the words, folded
 * @param typed the beginning of a word still being typed, empty where there is none
 * @param isSimilar whether words that differ a little are meant too
 */
public record FoundWords(List<Wanted> wanted, String typed, boolean isSimilar) {

    /** A word, and whether others like it are meant. */
    record Wanted(String word, boolean isFuzzy) {
    }

    /** The words a query asks for. */
    public static FoundWords of(Query query, String text, boolean isSimilar) {
        return new FoundWords(query.as(new Words()), IndexSearch.lastWord(text).orElse(""), isSimilar);
    }

    /** Where they stand in a text. */
    public List<Mark> in(String text) {
        var marks = new ArrayList<Mark>();
        try (var analyzer = new FoldingAnalyzer(); var stream = analyzer.tokenStream(Names.TEXT, text)) {
            mark(stream, marks);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no such thing
        }
        return marks;
    }

    private void mark(TokenStream stream, List<Mark> marks) throws IOException {
        var term = stream.addAttribute(CharTermAttribute.class);
        var place = stream.addAttribute(OffsetAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
            if (isWanted(term.toString())) {
                marks.add(new Mark(place.startOffset(), place.endOffset()));
            }
        }
        stream.end();
    }

    private boolean isWanted(String word) {
        return !typed.isEmpty() && word.startsWith(typed) || wanted.stream().anyMatch(each -> each.word().equals(word)
                || (isSimilar || each.isFuzzy()) && EditDistance.isLike(word, each.word(), isSimilar));
    }

    /** All words that the query wants there; what is not wanted, or in another field, is not shown. */
    private static final class Words implements QueryForm<List<Wanted>> {

        @Override
        public List<Wanted> all(List<List<Wanted>> parts) {
            return parts.stream().flatMap(List::stream).toList();
        }

        @Override
        public List<Wanted> any(List<List<Wanted>> parts) {
            return all(parts);
        }

        @Override
        public List<Wanted> not(List<Wanted> part) {
            return List.of();
        }

        @Override
        public List<Wanted> says(String words) {
            boolean isFuzzy = words.endsWith("~");
            return Tokens.of(words).stream().map(word -> new Wanted(word, isFuzzy)).toList();
        }

        @Override
        public List<Wanted> anything(String field) {
            return List.of();
        }

        @Override
        public List<Wanted> contains(String field, String words) {
            return says(words);
        }

        @Override
        public List<Wanted> begins(String field, String id) {
            return List.of();
        }

        @Override
        public List<Wanted> oneOf(String field, Set<?> values) {
            return List.of();
        }

        @Override
        public List<Wanted> during(String field, When when) {
            return List.of();
        }

        @Override
        public List<Wanted> within(String field, double low, double high) {
            return List.of();
        }

        @Override
        public List<Wanted> phrased(String field, String words) {
            return List.of();
        }

        @Override
        public List<Wanted> refers(String field, String name) {
            return List.of();
        }
    }
}
