package org.adduce.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.adduce.core.query.Folding;
import org.adduce.core.query.Kind;
import org.adduce.core.query.Query;
import org.adduce.search.Hit;
import org.adduce.search.Hits;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** One search. */
public final class IndexSearch {

    /** More names than a person means by one word; a search for the rest would say nothing. */
    private static final int MOST_NAMED = 1000;
    private static final int SHORTEST_ID = 8;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Query query;
    private final String typed;

    /**
     * Prepares it.
     *
     * @param typed the folded word still being typed, or empty
     */
    public IndexSearch(IndexSearcher searcher, Analyzer analyzer, Query query, String typed) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.query = query;
        this.typed = typed;
    }

    /** The word at a query's very end, folded, if it is one that could go on. */
    public static Optional<String> lastWord(String query) {
        int start = query.length();
        while (start > 0 && !Character.isWhitespace(query.charAt(start - 1)) && "()\":".indexOf(query.charAt(start - 1)) < 0) {
            start--;
        }
        boolean isPlain = start < query.length() && Character.isLetterOrDigit(query.codePointBefore(query.length()));
        return isPlain ? Optional.of(Folding.fold(query.substring(start).replaceFirst("^-", ""))) : Optional.empty();
    }

    /** The best, and how many there are; where nothing fits, what is similar. */
    public Hits run(int most) throws IOException {
        var exact = run(most, false);
        return exact.total() > 0 ? exact : run(most, true);
    }

    private Hits run(int most, boolean isSimilar) throws IOException {
        var wanted = query.as(new IndexQuery(new WordQueries(analyzer, typed, isSimilar), this::named));
        var best = new KindCollector(most);
        searcher.search(wanted, best);
        return new Hits(hits(best.best()), best.counts(), isSimilar && !best.counts().isEmpty());
    }

    private List<Hit> hits(Map<Kind, List<ScoreDoc>> best) throws IOException {
        var hits = new ArrayList<Hit>();
        for (var kind : best.entrySet()) {
            for (var doc : kind.getValue()) {
                hits.add(new Hit(id(doc.doc), kind.getKey(), doc.score));
            }
        }
        hits.sort((one, other) -> Float.compare(other.score(), one.score()));
        return hits;
    }

    private UUID id(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var ids = DocValues.getBinary(leaf.reader(), Names.ID);
        ids.advanceExact(doc - leaf.docBase);
        return Names.id(ids.binaryValue());
    }

    /** The ids of what a name may mean. */
    private Set<String> named(String field, String name) {
        try {
            var ids = new TreeSet<String>();
            var words = new WordQueries(analyzer, typed, false).in(Names.words(Names.NAMES), name);
            for (var doc : searcher.search(words, MOST_NAMED).scoreDocs) {
                ids.add(id(doc.doc).toString());
            }
            if (name.length() >= SHORTEST_ID && isId(name)) {
                ids.add(name);
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isId(String name) {
        return name.matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    }
}
