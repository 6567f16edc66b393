package org.adduce.core.importing;

import java.util.Objects;
import java.util.UUID;
import org.adduce.core.internal.importing.Digests;

/**
 * What tells an imported item from all others, on every desk alike: its url, else the id its platform gave it, else the
 * hash of the content it stands in and its range. The element's id is the version 5 UUID of its key (law 4).
 *
 * @param scheme what sort of key it is: {@code url}, {@code hn}, {@code text}, {@code name}, ...; without a colon
 * @param value unique within the scheme
 * @since 1.0
 */
public record Key(String scheme, String value) {

    /** The namespace of all keys; fixed for ever, or imports would no longer know what they brought. */
    private static final UUID NAMESPACE = UUID.fromString("6f0d7c1e-6a57-5d0c-9a0f-1f3f8a1d2b70");
    /** The role of a part that is a capture. */
    static final String SNAPSHOT = "snapshot";
    private static final String NAME = "name";
    private static final String ELEMENT = "element";
    private static final String PART = "element-part";

    /** Refuses a scheme with a colon in it: two keys would then have one id. */
    public Key {
        Objects.requireNonNull(value);
        if (scheme.isEmpty() || scheme.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A key's scheme must be some letters without a colon: " + scheme);
        }
    }

    /** The key of something that has an address. */
    public static Key url(String url) {
        return new Key("url", url);
    }

    /** The key of an actor that is known by name alone; case and spacing do not count. */
    public static Key name(String name) {
        return new Key(NAME, Names.fold(name));
    }

    /** The key of a text by its content. */
    public static Key text(String text) {
        return new Key("text", Digests.sha256(text));
    }

    /** The key of what is in a dossier already, whatever gave it its id. */
    public static Key element(UUID id) {
        return new Key(ELEMENT, id.toString());
    }

    /** The key of a part of what this is the key of. The blank keeps it apart from a url with a fragment. */
    public Key part(String role, String within) {
        // the value of an element's own key is its id, and a part has another
        return new Key(scheme.equals(ELEMENT) ? PART : scheme, value + " #" + role + '=' + within);
    }

    /**
     * The key of a capture of what this is the key of. The same text captured again has the same key, another text
     * another, and so becomes a further snapshot.
     */
    public Key snapshot(String text) {
        return part(SNAPSHOT, Digests.sha256(text));
    }

    /** Written by hand, as is the hash code: an import compares keys some hundred thousand times, and what Java makes for records takes longer. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Key key && value.equals(key.value) && scheme.equals(key.scheme);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + value.hashCode();
    }

    /** Whether it says no more of an actor than a name. */
    public boolean isName() {
        return scheme.equals(NAME);
    }

    /**
     * The id of the element with this key.
     *
     * @throws IllegalArgumentException if the scheme is {@code element} and the value is no id
     */
    public UUID id() {
        return scheme.equals(ELEMENT) ? UUID.fromString(value) : Digests.uuid5(NAMESPACE, scheme + ':' + value);
    }
}
