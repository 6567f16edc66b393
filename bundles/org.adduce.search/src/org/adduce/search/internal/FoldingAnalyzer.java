package org.adduce.search.internal;

import java.io.IOException;
import org.adduce.core.query.Folding;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as Unicode tells them apart, folded as queries fold them; the English {@code 's} is left out. */
public final class FoldingAnalyzer extends Analyzer {

    /** So far apart that no phrase reaches from what an element says into the names that go with it. */
    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new FoldingFilter(tokenizer));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    private static final class FoldingFilter extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        FoldingFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!lowerPlain(term.buffer(), term.length())) {
                var folded = Folding.fold(term.toString());
                term.setEmpty().append(folded);
            }
            dropPossessive();
            return true;
        }

        /** Most words are of ASCII letters, and are folded in place. */
        private static boolean lowerPlain(char[] letters, int length) {
            for (int i = 0; i < length; i++) {
                char c = letters[i];
                if (c >= 0x80) {
                    return false;
                }
                if (c >= 'A' && c <= 'Z') {
                    letters[i] = (char) (c + ('a' - 'A'));
                }
            }
            return true;
        }

        private void dropPossessive() {
            int length = term.length();
            if (length > 2 && term.charAt(length - 1) == 's' && term.charAt(length - 2) == '\'') {
                term.setLength(length - 2);
            }
        }
    }
}
