package org.adduce.core.importing;

import java.util.UUID;

/**
 * What tells an imported item from all others, on every desk alike: its url, else the id its platform gave it, else the
 * hash of the content it stands in and its range. The element's id is the version 5 UUID of its key (law 4).
 *
 * @param scheme what sort of key it is: {@code url}, {@code hn}, {@code text}, {@code name}, ...
 * @param value unique within the scheme
 * @since 1.0
 */
public record Key(String scheme, String value) {

    /** The namespace of all keys; fixed for ever, or imports would no longer know what they brought. */
    private static final UUID NAMESPACE = UUID.fromString("6f0d7c1e-6a57-5d0c-9a0f-1f3f8a1d2b70");

    /** The key of something that has an address. */
    public static Key url(String url) {
        return new Key("url", url);
    }

    /** The key of an actor that is known by name alone; case and spacing do not count. */
    public static Key name(String name) {
        return new Key("name", Names.fold(name));
    }

    /** The key of a text by its content. */
    public static Key text(String text) {
        return new Key("text", Digests.sha256(text));
    }

    /** The key of a part of what this is the key of. */
    public Key part(String role, String within) {
        return new Key(scheme, value + '#' + role + '=' + within);
    }

    /** The id of the element with this key. */
    public UUID id() {
        return Digests.uuid5(NAMESPACE, scheme + ':' + value);
    }
}
