package org.adduce.search.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.query.Kind;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Scorable;

/** Keeps the best of every kind and counts them all, in one walk over what fits. */
final class KindCollector extends SimpleCollector {

    private static final Kind[] KINDS = Kind.values();

    private final BestDocs[] best = new BestDocs[KINDS.length];
    private final int[] counts = new int[KINDS.length];
    private final int most;
    private NumericDocValues kinds;
    private Scorable scorer;
    private int docBase;

    KindCollector(int most) {
        this.most = most;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        kinds = DocValues.getNumeric(context.reader(), Names.KIND);
        docBase = context.docBase;
    }

    @Override
    public void setScorer(Scorable newScorer) {
        scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
        kinds.advanceExact(doc);
        int kind = (int) kinds.longValue();
        counts[kind]++;
        if (best[kind] == null) {
            best[kind] = new BestDocs(most);
        }
        best[kind].offer(docBase + doc, scorer.score());
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    Map<Kind, List<ScoreDoc>> best() {
        var all = new EnumMap<Kind, List<ScoreDoc>>(Kind.class);
        for (int kind = 0; kind < KINDS.length; kind++) {
            if (best[kind] != null) {
                all.put(KINDS[kind], best[kind].inOrder());
            }
        }
        return all;
    }

    Map<Kind, Integer> counts() {
        var all = new EnumMap<Kind, Integer>(Kind.class);
        Arrays.stream(KINDS).filter(kind -> counts[kind.ordinal()] > 0).forEach(kind -> all.put(kind, counts[kind.ordinal()]));
        return all;
    }
}
