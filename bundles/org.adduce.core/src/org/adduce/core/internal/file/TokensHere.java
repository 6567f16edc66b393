package org.adduce.core.internal.file;

/** Reads tokens when they are asked for, on the thread that asks. */
final class TokensHere implements TokenSource {

    private final TokenReader reader;
    private Tokens last;
    private Tokens beforeLast;

    /** Reads about so many characters at a time. */
    TokensHere(TokenReader reader, int most) {
        this.reader = reader;
        this.last = new Tokens(most);
        this.beforeLast = new Tokens(most);
    }

    @Override
    public Tokens next() {
        var tokens = beforeLast;
        beforeLast = last;
        last = tokens;
        reader.fill(tokens);
        return tokens;
    }

    @Override
    public void close() {
        // nothing is read but when asked for
    }
}
