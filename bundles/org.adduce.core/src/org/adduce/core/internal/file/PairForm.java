package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A value of two texts, the key an attribute, the rest content: {@code <identifier scheme="orcid">…</identifier>}. */
final class PairForm<T> implements ValueForm {

    private final String key;
    private final byte[] keyBytes;
    private final Class<T> type;
    private final Function<T, String> keyOf;
    private final Function<T, String> restOf;
    private final BiFunction<String, String, T> make;
    private final Comparator<T> order;

    /** A form whose sets are ordered by their keys as text. */
    PairForm(Class<T> type, String key, Function<T, String> keyOf, Function<T, String> restOf, BiFunction<String, String, T> make) {
        this(type, key, keyOf, restOf, make, Comparator.comparing(keyOf, Order::compareTexts));
    }

    /** A form whose sets are ordered by their keys in a way of its own. */
    PairForm(Class<T> type, String key, Function<T, String> keyOf, Function<T, String> restOf, BiFunction<String, String, T> make,
            Comparator<T> byKey) {
        this.type = type;
        this.key = key;
        this.keyBytes = key.getBytes(US_ASCII);
        this.keyOf = keyOf;
        this.restOf = restOf;
        this.make = make;
        this.order = byKey.thenComparing(restOf, Order::compareTexts);
    }

    @Override
    public boolean understands(XmlCursor in) {
        return in.attributes() == (in.attribute(key) == null ? 0 : 1);
    }

    @Override
    public Object read(XmlCursor in, Memo memo) throws IOException {
        var found = in.attribute(key);
        if (found == null) {
            throw new IllegalArgumentException("It lacks its attribute \"" + key + "\".");
        }
        return make.apply(found, in.words());
    }

    @Override
    public void write(byte[] name, Object value, CanonicalOutput out) throws IOException {
        var pair = type.cast(value);
        out.begin(name);
        out.attribute(keyBytes);
        out.words(keyOf.apply(pair));
        out.endAttribute();
        out.endWith(name, restOf.apply(pair));
    }

    @Override
    public Comparator<Object> order() {
        return (a, b) -> order.compare(type.cast(a), type.cast(b));
    }
}
