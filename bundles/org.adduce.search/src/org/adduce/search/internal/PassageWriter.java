package org.adduce.search.internal;

import java.io.IOException;
import org.adduce.search.Passage;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Writes passages. */
public final class PassageWriter {

    private PassageWriter() {
    }

    /** Writes new ones. */
    public static void add(IndexWriter writer, Iterable<Passage> passages) throws IOException {
        var document = new PassageDocument();
        for (var passage : passages) {
            writer.addDocument(document.of(passage));
        }
    }

    /** Writes each in the place of the one with its id. */
    public static void put(IndexWriter writer, Iterable<Passage> passages) throws IOException {
        var document = new PassageDocument();
        for (var passage : passages) {
            writer.updateDocument(new Term(Names.ID, Names.bytes(passage.id())), document.of(passage));
        }
    }
}
