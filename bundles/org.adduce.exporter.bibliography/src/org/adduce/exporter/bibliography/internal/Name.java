package org.adduce.exporter.bibliography.internal;

/**
 * A name as bibliographies need it.
 *
 * @param given the given names
 * @param family the family name with what stands before it; of an organisation all of its name
 * @param suffix {@code Jr.}
 * @param isWhole whether it has no parts
 */
record Name(String given, String family, String suffix, boolean isWhole) {

    /** {@code van der Berg, Jr., Anna}, as BibTeX sorts names. */
    String inverted() {
        if (isWhole || given.isEmpty() && suffix.isEmpty()) {
            return family;
        }
        return family + (suffix.isEmpty() ? "" : ", " + suffix) + (given.isEmpty() ? "" : ", " + given);
    }
}
