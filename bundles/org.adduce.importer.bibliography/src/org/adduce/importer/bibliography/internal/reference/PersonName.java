package org.adduce.importer.bibliography.internal.reference;

/**
 * The name of somebody who wrote, edited or translated, in its parts.
 *
 * @param given the given names, empty where there are none
 * @param prefix what stands before the family name and is not sorted by: {@code van der}
 * @param family the family name; of an organisation all of its name
 * @param suffix {@code Jr.}, {@code III}
 * @param isWhole whether the name has no parts, as an organisation's
 */
public record PersonName(String given, String prefix, String family, String suffix, boolean isWhole) {

    /** A name that has no parts. */
    public static PersonName whole(String name) {
        return new PersonName("", "", name, "", true);
    }

    /** The name as people say it. */
    public String display() {
        return joined(" ", given, prefix, family, suffix);
    }

    /** The name as lists sort it: {@code van der Berg, Jr., Anna}. */
    public String inverted() {
        return isWhole ? family : joined(", ", joined(" ", prefix, family), suffix, given);
    }

    private static String joined(String border, String... parts) {
        var joined = "";
        for (var part : parts) {
            if (!part.isEmpty()) {
                joined = joined.isEmpty() ? part : joined + border + part;
            }
        }
        return joined;
    }
}
