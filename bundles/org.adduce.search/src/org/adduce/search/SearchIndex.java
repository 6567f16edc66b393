package org.adduce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.query.Query;
import org.adduce.core.query.QueryFormatException;
import org.adduce.search.internal.FoldingAnalyzer;
import org.adduce.search.internal.IndexSearch;
import org.adduce.search.internal.Names;
import org.adduce.search.internal.PassageWriter;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A dossier's passages, kept in a folder so that words in them are found at once. It may be written and searched from
 * several threads; what was written is found after {@link #refresh}, and is there after a crash once {@link #commit}
 * returned.
 *
 * @since 1.0
 */
public final class SearchIndex implements AutoCloseable {

    /** Written with the index; one of another form is made anew. */
    private static final String FORM = "1";
    private static final String FORM_KEY = "form";
    private static final String STATE_KEY = "state";
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final FoldingAnalyzer analyzer = new FoldingAnalyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private String state;

    private SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        var stored = stored();
        if (!FORM.equals(stored.get(FORM_KEY)) && writer.getDocStats().maxDoc > 0) {
            writer.deleteAll();
            stored = Map.of();
        }
        this.state = stored.getOrDefault(STATE_KEY, "");
        this.searchers = new SearcherManager(writer, null);
    }

    /**
     * Opens the index in a folder, which is made where there is none. One that cannot be read is emptied: it holds nothing
     * that the dossier does not.
     *
     * @throws IOException if the folder cannot be written, or another process has the index open
     */
    public static SearchIndex open(Path folder) throws IOException {
        return IndexFolder.open(folder, directory -> new SearchIndex(directory));
    }

    /** An index that is gone when it is closed: where no folder can be written. */
    public static SearchIndex inMemory() {
        try {
            return new SearchIndex(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no such thing
        }
    }

    private Map<String, String> stored() {
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /** Which state of the dossier it held when it was last committed; empty where it is new. */
    public String state() {
        return state;
    }

    /** How many passages it holds. */
    public int size() {
        return writer.getDocStats().numDocs;
    }

    /** Takes passages in that it does not hold yet: quicker than {@link #put}, for a new index. */
    public void add(Iterable<Passage> passages) throws IOException {
        PassageWriter.add(writer, passages);
    }

    /** Takes passages in, each in the place of the one with its id. */
    public void put(Iterable<Passage> passages) throws IOException {
        PassageWriter.put(writer, passages);
    }

    /** Drops the passages with these ids. */
    public void remove(Collection<UUID> ids) throws IOException {
        var queries = ids.stream().map(id -> new TermQuery(new Term(Names.ID, Names.bytes(id)))).toArray(TermQuery[]::new);
        writer.deleteDocuments(queries);
    }

    /** Drops everything. */
    public void clear() throws IOException {
        writer.deleteAll();
        state = "";
    }

    /** Makes what was written found. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Brings everything to the disk, as the passages of a state of the dossier. */
    public void commit(String ofState) throws IOException {
        writer.setLiveCommitData(Map.of(FORM_KEY, FORM, STATE_KEY, ofState).entrySet());
        writer.commit();
        state = ofState;
        refresh();
    }

    /**
     * What a query finds, the best first, and counts of each kind.
     *
     * @param query the query, in the language of {@link Query}; a word with {@code ~} behind finds similar ones too
     * @param most how many of a kind are wanted
     * @throws QueryFormatException if it is no query; names the place
     */
    public Hits search(String query, int most) throws IOException {
        return search(query, Optional.empty(), most);
    }

    /** What a query finds while its last word is still being typed: what begins with that word is found too. */
    public Hits searchWhileTyping(String query, int most) throws IOException {
        return search(query, IndexSearch.lastWord(query), most);
    }

    private Hits search(String query, Optional<String> typed, int most) throws IOException {
        var parsed = Query.parse(query);
        if (parsed.isEmpty()) {
            return Hits.NONE;
        }
        try {
            return search(parsed, typed.orElse(""), most);
        } catch (AlreadyClosedException e) {
            return Hits.NONE; // its dossier was closed while somebody searched
        }
    }

    private Hits search(Query query, String typed, int most) throws IOException {
        var searcher = searchers.acquire();
        try {
            return new IndexSearch(searcher, analyzer, query, typed).run(most);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory; writer) {
            searchers.close();
            writer.rollback();
        }
    }
}
