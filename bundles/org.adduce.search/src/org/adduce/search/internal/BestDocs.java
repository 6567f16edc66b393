package org.adduce.search.internal;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.ScoreDoc;

/** The few best of many: the worst of them stands ready to be pushed out. */
final class BestDocs {

    private static final Comparator<ScoreDoc> WORST_FIRST = Comparator.<ScoreDoc>comparingDouble(doc -> doc.score)
            .thenComparing(Comparator.<ScoreDoc>comparingInt(doc -> doc.doc).reversed());

    private final PriorityQueue<ScoreDoc> docs = new PriorityQueue<>(WORST_FIRST);
    private final int most;

    BestDocs(int most) {
        this.most = most;
    }

    void offer(int doc, float score) {
        if (docs.size() < most) {
            docs.add(new ScoreDoc(doc, score));
        } else if (most > 0 && score > docs.peek().score) {
            docs.poll();
            docs.add(new ScoreDoc(doc, score));
        }
    }

    List<ScoreDoc> inOrder() {
        return docs.stream().sorted(WORST_FIRST.reversed()).toList();
    }
}
