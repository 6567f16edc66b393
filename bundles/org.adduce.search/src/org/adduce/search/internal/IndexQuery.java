package org.adduce.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.adduce.core.query.QueryForm;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.eclipse.emf.common.util.Enumerator;

/** A query of ours in the index's terms. What restricts without telling better from worse is not scored. */
final class IndexQuery implements QueryForm<Query> {

    private final WordQueries words;
    private final BiFunction<String, String, Set<String>> referred;

    /**
     * Makes queries.
     *
     * @param words how words are looked for
     * @param referred the ids, as texts, of the elements that a name means in a field
     */
    IndexQuery(WordQueries words, BiFunction<String, String, Set<String>> referred) {
        this.words = words;
        this.referred = referred;
    }

    @Override
    public Query all(List<Query> parts) {
        if (parts.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, isScored(part) ? Occur.MUST : Occur.FILTER));
        return all.build();
    }

    private static boolean isScored(Query part) {
        return !(part instanceof ConstantScoreQuery);
    }

    @Override
    public Query any(List<Query> parts) {
        var any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(part, Occur.SHOULD));
        return any.build();
    }

    @Override
    public Query not(Query part) {
        return new ConstantScoreQuery(new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER).add(part, Occur.MUST_NOT).build());
    }

    @Override
    public Query says(String text) {
        return words.in(Names.TEXT, text);
    }

    @Override
    public Query anything(String field) {
        return field.equals(Names.TEXT) ? new MatchAllDocsQuery() : token(Names.anything(field));
    }

    @Override
    public Query contains(String field, String text) {
        return words.in(field.equals(Names.TEXT) ? Names.TEXT : Names.words(field), text);
    }

    @Override
    public Query begins(String field, String id) {
        return new ConstantScoreQuery(new PrefixQuery(new Term(Names.TOKENS, Names.token(field, id))));
    }

    @Override
    public Query oneOf(String field, Set<?> values) {
        return tokens(field, values.stream().map(value -> value instanceof Enumerator word ? word.getLiteral() : value.toString()).toList());
    }

    @Override
    public Query during(String field, When when) {
        var bounds = when.bounds();
        return bounds.equals(Bounds.UNKNOWN) ? new MatchNoDocsQuery()
                : new ConstantScoreQuery(LongRange.newIntersectsQuery(Names.times(field), new long[] {bounds.earliestMillis()},
                        new long[] {bounds.latestMillis()}));
    }

    @Override
    public Query within(String field, double low, double high) {
        return new ConstantScoreQuery(DoubleRange.newIntersectsQuery(Names.numbers(field), new double[] {low}, new double[] {high}));
    }

    @Override
    public Query phrased(String field, String text) {
        return contains(field, text);
    }

    @Override
    public Query refers(String field, String name) {
        return tokens(field, referred.apply(field, name));
    }

    private static Query tokens(String field, Iterable<String> values) {
        var wanted = new ArrayList<BytesRef>();
        values.forEach(value -> wanted.add(new BytesRef(Names.token(field, value))));
        return switch (wanted.size()) {
            case 0 -> new ConstantScoreQuery(new MatchNoDocsQuery());
            case 1 -> new ConstantScoreQuery(new TermQuery(new Term(Names.TOKENS, wanted.getFirst())));
            default -> new ConstantScoreQuery(new TermInSetQuery(Names.TOKENS, wanted));
        };
    }

    private static Query token(String token) {
        return new ConstantScoreQuery(new TermQuery(new Term(Names.TOKENS, token)));
    }
}
