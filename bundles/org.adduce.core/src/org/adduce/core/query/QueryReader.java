package org.adduce.core.query;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/** Reads a query by hand, one rule a method; what binds least comes first. */
final class QueryReader {

    private static final int MAX_LENGTH = 10_000;
    private static final int MAX_DEPTH = 100;

    private final String text;
    private final QueryCursor in;
    private int depth;

    QueryReader(String text) {
        this.text = text;
        this.in = new QueryCursor(text);
    }

    Term read() {
        if (text.length() > MAX_LENGTH) {
            throw new QueryFormatException(NLS.bind(Messages.tooLong, MAX_LENGTH), MAX_LENGTH);
        }
        in.skipBlanks();
        if (in.isAtEnd()) {
            return new Term.All(List.of());
        }
        var term = any(this::wordOrField);
        if (!in.isAtEnd()) {
            throw new QueryFormatException(Messages.parenthesisUnexpected, in.offset());
        }
        return term;
    }

    /** What a word or a phrase stands for: in the open a search or a field, after {@code field:(} a value of that field. */
    @FunctionalInterface
    private interface Leaf {
        Term read();
    }

    private Term any(Leaf leaf) {
        var terms = new ArrayList<Term>();
        do {
            terms.add(all(leaf));
        } while (in.skipWord("OR"));
        return terms.size() == 1 ? terms.getFirst() : new Term.Any(List.copyOf(terms));
    }

    private Term all(Leaf leaf) {
        var terms = new ArrayList<Term>();
        do {
            terms.add(not(leaf));
            in.skipWord("AND");
        } while (!in.isAtEnd() && !in.isAt(')') && !in.isAtWord("OR"));
        return terms.size() == 1 ? terms.getFirst() : new Term.All(List.copyOf(terms));
    }

    private Term not(Leaf leaf) {
        return in.skipMinus() ? new Term.Not(primary(leaf)) : primary(leaf);
    }

    private Term primary(Leaf leaf) {
        if (in.isAtEnd() || in.isAt(')') || in.isAtWord("OR") || in.isAtWord("AND")) {
            throw new QueryFormatException(Messages.termMissing, in.offset());
        }
        return in.isAt('(') ? group(leaf) : leaf.read();
    }

    private Term group(Leaf leaf) {
        int opened = in.offset();
        if (++depth > MAX_DEPTH) {
            throw new QueryFormatException(NLS.bind(Messages.tooDeep, MAX_DEPTH), opened);
        }
        in.skip('(');
        var term = any(leaf);
        if (!in.skip(')')) {
            throw new QueryFormatException(Messages.parenthesisOpen, opened);
        }
        depth--;
        return term;
    }

    private Term wordOrField() {
        if (in.isAt('"')) {
            return new Term.Says(Folding.fold(in.phrase()));
        }
        int start = in.offset();
        var name = in.fieldName();
        if (name.isEmpty()) {
            return new Term.Says(Folding.fold(in.word()));
        }
        return valueOf(field(name.get(), start));
    }

    private static Field field(String name, int offset) {
        return Fields.named(name).orElseThrow(() -> new QueryFormatException(Fields.near(name)
                .map(near -> NLS.bind(Messages.fieldUnknownNear, name, near)).orElseGet(() -> NLS.bind(Messages.fieldUnknown, name)), offset));
    }

    private Term valueOf(Field field) {
        if (in.isAt('(')) {
            return group(() -> value(field));
        }
        if (in.isAtEnd() || in.isAtBlank() || in.isAt(')')) {
            throw new QueryFormatException(NLS.bind(Messages.valueMissing, field.name()), in.offset());
        }
        return value(field);
    }

    private Term value(Field field) {
        int start = in.isAt('"') ? in.offset() + 1 : in.offset();
        boolean isPhrase = in.isAt('"');
        var value = isPhrase ? in.phrase() : in.word();
        if (value.isBlank()) {
            throw new QueryFormatException(NLS.bind(Messages.valueMissing, field.name()), start);
        }
        if (value.equals("*") && !isPhrase) {
            return new Term.Has(field, new Criterion.Anything());
        }
        return new Term.Has(field, new CriterionReader(field, value, start).read());
    }
}
