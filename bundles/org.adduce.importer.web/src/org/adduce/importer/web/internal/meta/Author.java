package org.adduce.importer.web.internal.meta;

/**
 * Who wrote something.
 *
 * @param name the name
 * @param url the address of a page about them, empty where none is said
 * @param isOrganisation whether it is no person
 */
public record Author(String name, String url, boolean isOrganisation) {

    /** A person of whom nothing but a name is known. */
    public static Author named(String name) {
        return new Author(name, "", false);
    }
}
