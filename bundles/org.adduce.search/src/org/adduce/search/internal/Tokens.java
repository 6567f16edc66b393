package org.adduce.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as the index knows them. */
final class Tokens {

    private Tokens() {
    }

    static List<String> of(String text) {
        try (var analyzer = new FoldingAnalyzer()) {
            return of(analyzer, Names.TEXT, text);
        }
    }

    static List<String> of(Analyzer analyzer, String field, String text) {
        var found = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no such thing
        }
        return found;
    }
}
