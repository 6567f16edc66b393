package org.adduce.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.query.Kind;
import org.adduce.search.Passage;
import org.adduce.search.SearchIndex;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * Indexes passages and looks words up, with the search and with bare Lucene (one text, one stored id) in one run.
 * Arguments: how many passages (default 1,000,000).
 */
public final class SearchBenchmark {

    private static final int WORDS = 20_000;
    private static final int LENGTH = 290;
    private static final int QUERIES = 200;
    private static final int ROUNDS = 4;

    private final Random random = new Random(11);
    private final String[] vocabulary = vocabulary();
    private final double[] shares = new double[WORDS];
    private final List<String> passages = new ArrayList<>();

    private SearchBenchmark(int count) {
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            shares[i] = sum += 1 / (i + 2.7);
        }
        for (int i = 0; i < count; i++) {
            passages.add(passage(sum));
        }
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var folder = Files.createTempDirectory("search-benchmark");
        try {
            new SearchBenchmark(count).run(folder);
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private String[] vocabulary() {
        return random.ints().mapToObj(i -> letters(2 + random.nextInt(8))).distinct().limit(WORDS).toArray(String[]::new);
    }

    private String letters(int length) {
        var word = new StringBuilder();
        for (int i = 0; i <= length; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String passage(double sum) {
        var text = new StringBuilder(LENGTH + 20);
        while (text.length() < LENGTH) {
            int place = Arrays.binarySearch(shares, random.nextDouble() * sum);
            text.append(vocabulary[Math.min(WORDS - 1, place < 0 ? -place - 1 : place)]).append(' ');
        }
        return text.toString().strip();
    }

    private void run(Path folder) throws IOException {
        warmUp(folder);
        double bare = rate("bare Lucene, index", () -> indexBare(folder.resolve("bare"), passages));
        try (var index = SearchIndex.open(folder.resolve("ours"))) {
            double ours = rate("search, index", () -> indexOurs(index, passages));
            System.out.printf(Locale.ROOT, "%-34s %10.2f  (at least 0.8)%n", "index rate, ratio", ours / bare);
            try (var directory = new MMapDirectory(folder.resolve("bare")); var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null);
                compare(index, searcher);
            }
        }
    }

    private void warmUp(Path folder) throws IOException {
        var some = passages.subList(0, Math.min(passages.size(), 50_000));
        indexBare(folder.resolve("warm-bare"), some);
        try (var index = SearchIndex.open(folder.resolve("warm-ours"))) {
            indexOurs(index, some);
        }
    }

    private static void indexBare(Path folder, List<String> texts) throws IOException {
        try (var directory = new MMapDirectory(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64))) {
            var text = new TextField("t", "", Field.Store.NO);
            var id = new StringField("id", "", Field.Store.YES);
            var document = new Document();
            document.add(text);
            document.add(id);
            int number = 0;
            for (var each : texts) {
                text.setStringValue(each);
                id.setStringValue(new UUID(7, number++).toString());
                writer.addDocument(document);
            }
            writer.commit();
        }
    }

    private static void indexOurs(SearchIndex index, List<String> texts) throws IOException {
        int[] number = {0};
        index.add(() -> texts.stream().map(text -> new Passage(new UUID(7, number[0]++), Kind.UTTERANCES, text, "", List.of("speaker=a"),
                List.of(), List.of(new Passage.Times("said", number[0] * 1000L, number[0] * 1000L)), List.of())).iterator());
        index.commit("1");
    }

    private interface Work {
        void run() throws IOException;
    }

    private double rate(String name, Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        double rate = passages.size() / ((System.nanoTime() - start) / 1e9);
        System.out.printf(Locale.ROOT, "%-34s %10.0f passages/s%n", name, rate);
        return rate;
    }

    private void compare(SearchIndex index, IndexSearcher searcher) throws IOException {
        for (var kind : queries().entrySet()) {
            var bare = new ArrayList<Double>();
            var ours = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                for (var words : kind.getValue()) {
                    double one = bare(searcher, kind.getKey(), words);
                    double other = ours(index, kind.getKey(), words);
                    if (round > 0) {
                        bare.add(one);
                        ours.add(other);
                    }
                }
            }
            System.out.printf(Locale.ROOT, "%-8s p50  bare %7.3f ms  search %7.3f ms  ratio %5.2f    p95 %7.3f %7.3f%n", kind.getKey(), at(bare, 50),
                    at(ours, 50), at(ours, 50) / at(bare, 50), at(bare, 95), at(ours, 95));
        }
    }

    private static double at(List<Double> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() * percent / 100);
    }

    private Map<String, List<String[]>> queries() {
        var all = new LinkedHashMap<String, List<String[]>>();
        for (int i = 0; i < QUERIES; i++) {
            all.computeIfAbsent("term", key -> new ArrayList<>()).add(new String[] {vocabulary[50 + random.nextInt(4950)]});
            all.computeIfAbsent("and", key -> new ArrayList<>())
                    .add(new String[] {vocabulary[20 + random.nextInt(480)], vocabulary[50 + random.nextInt(1950)]});
            var run = passages.get(random.nextInt(passages.size())).split(" ");
            int place = random.nextInt(run.length - 2);
            all.computeIfAbsent("phrase", key -> new ArrayList<>()).add(new String[] {run[place], run[place + 1]});
            all.computeIfAbsent("fuzzy", key -> new ArrayList<>()).add(new String[] {altered()});
        }
        return all;
    }

    private String altered() {
        String word;
        do {
            word = vocabulary[50 + random.nextInt(4950)];
        } while (word.length() < 6);
        return word.substring(0, 2) + (char) ('a' + random.nextInt(26)) + word.substring(3);
    }

    private static double bare(IndexSearcher searcher, String kind, String[] words) throws IOException {
        long start = System.nanoTime();
        Query query = switch (kind) {
            case "term" -> new TermQuery(new Term("t", words[0]));
            case "and" -> new BooleanQuery.Builder().add(new TermQuery(new Term("t", words[0])), BooleanClause.Occur.MUST)
                    .add(new TermQuery(new Term("t", words[1])), BooleanClause.Occur.MUST).build();
            case "phrase" -> new PhraseQuery("t", words);
            default -> new FuzzyQuery(new Term("t", words[0]), 1);
        };
        var fields = searcher.getIndexReader().storedFields();
        for (var doc : searcher.search(query, 10).scoreDocs) {
            fields.document(doc.doc).get("id");
        }
        searcher.count(query);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double ours(SearchIndex index, String kind, String[] words) throws IOException {
        var query = switch (kind) {
            case "phrase" -> '"' + String.join(" ", words) + '"';
            case "fuzzy" -> words[0] + '~';
            default -> String.join(" ", words);
        };
        long start = System.nanoTime();
        index.search(query, 10);
        return (System.nanoTime() - start) / 1e6;
    }
}
