package org.adduce.importer.text.internal.speech;

import org.adduce.importer.text.internal.link.Mark;

/** Whether a footnote's mark or a link in brackets comes right after something. */
final class Sourced {

    private Sourced() {
    }

    static boolean follows(Tokens tokens, int close) {
        int at = close + 1;
        if (tokens.get(at).is('.') || tokens.get(at).is(',')) {
            at++;
        }
        var next = tokens.get(at);
        if (next.lower().isEmpty() || next.start() - tokens.get(close).end() > 2) {
            return false;
        }
        boolean mark = !next.word() && Mark.at(tokens.text(), next.start(), Math.min(tokens.text().length(), next.start() + 6))
                .filter(it -> it.span().length() > 0).isPresent() && !next.is('(');
        boolean link = next.is('(') && tokens.text().startsWith("http", next.end());
        return mark || link;
    }
}
