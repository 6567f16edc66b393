package org.adduce.model.value;

/**
 * A name that a registry or a platform gives an actor.
 *
 * @param scheme who gives it: {@code orcid}, {@code x}, {@code wikidata}, {@code url}, ...
 * @param value the name itself
 * @since 1.0
 */
public record Identifier(String scheme, String value) {

    @Override
    public String toString() {
        return scheme + ':' + value;
    }
}
