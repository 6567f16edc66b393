package org.adduce.search.internal;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How words are looked for: as they stand; with a {@code ~} behind, also those that differ by a letter or two; and one that
 * is still being typed also as the beginning of others.
 *
 * @param analyzer the one the index was written with
 * @param typed the folded word that is still being typed, empty where none is
 * @param isSimilar whether every word is looked for as with a {@code ~} behind
 */
record WordQueries(Analyzer analyzer, String typed, boolean isSimilar) {

    private static final float EXACT = 3;
    /** What all words a person can want share with theirs; it also keeps the search from walking every word there is. */
    private static final int SAME_BEGINNING = 1;
    private static final int MOST_SIMILAR = 50;

    /** The query for words that stand together in a field. */
    Query in(String field, String text) {
        boolean isFuzzy = isSimilar || text.endsWith("~");
        var tokens = Tokens.of(analyzer, field, text);
        return switch (tokens.size()) {
            case 0 -> new MatchNoDocsQuery("no words");
            case 1 -> word(new Term(field, tokens.getFirst()), isFuzzy, text.equals(typed));
            default -> isFuzzy ? allSimilar(field, tokens) : phrase(field, tokens);
        };
    }

    private Query word(Term term, boolean isFuzzy, boolean isTyped) {
        var exact = new TermQuery(term);
        if (!isFuzzy && !isTyped) {
            return exact;
        }
        var other = isFuzzy ? similar(term) : new PrefixQuery(term);
        return new BooleanQuery.Builder().add(new BoostQuery(exact, EXACT), Occur.SHOULD).add(other, Occur.SHOULD).build();
    }

    private Query similar(Term term) {
        int most = EditDistance.allowed(term.text(), isSimilar);
        return most == 0 ? new TermQuery(term) : new FuzzyQuery(term, most, SAME_BEGINNING, MOST_SIMILAR, true);
    }

    private Query allSimilar(String field, List<String> tokens) {
        var all = new BooleanQuery.Builder();
        tokens.forEach(token -> all.add(similar(new Term(field, token)), Occur.MUST));
        return all.build();
    }

    private static Query phrase(String field, List<String> tokens) {
        return new PhraseQuery(field, tokens.toArray(String[]::new));
    }
}
