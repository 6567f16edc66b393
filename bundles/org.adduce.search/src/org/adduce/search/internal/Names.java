package org.adduce.search.internal;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;

/** What the index's own fields are called, and how values are written in them. */
public final class Names {

    /** The id, 16 bytes. */
    public static final String ID = "id";
    /** The kind's place among the kinds. */
    public static final String KIND = "kind";
    /** What an element says, and the names that go with it. */
    public static final String TEXT = "text";
    /** Names an element may be referred to by. */
    public static final String NAMES = "names";
    /** Exact values, {@link #token}. */
    public static final String TOKENS = "tokens";

    private Names() {
    }

    /** A field with one exact value. */
    public static String token(String field, String value) {
        return field + '=' + value;
    }

    /** The token of a field with whatever value. */
    public static String anything(String field) {
        return "has=" + field;
    }

    /** The index's field for the words of a field of the model. */
    public static String words(String field) {
        return "w." + field;
    }

    /** The index's field for the spans of time of a field of the model. */
    public static String times(String field) {
        return "t." + field;
    }

    /** The index's field for the numbers of a field of the model. */
    public static String numbers(String field) {
        return "n." + field;
    }

    /** An id as the index writes it. */
    public static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
    }

    /** An id as the index wrote it. */
    public static UUID id(BytesRef bytes) {
        var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, 16);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
