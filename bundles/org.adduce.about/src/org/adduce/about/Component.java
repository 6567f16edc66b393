package org.adduce.about;

import java.util.List;

/**
 * A plug-in or library that a product is made of.
 *
 * @param id its symbolic name
 * @param name what it is called for people
 * @param version its version
 * @param vendor who it comes from; empty where it does not say
 * @param licences under which licences it may be had, by their SPDX names or else as it names them; empty where unknown
 * @param texts what it carries about its licences
 * @since 1.0
 */
public record Component(String id, String name, String version, String vendor, List<String> licences, List<LegalText> texts) {

    private static final String OWN = "org.adduce.";

    /** Copies the lists. */
    public Component {
        licences = List.copyOf(licences);
        texts = List.copyOf(texts);
    }

    /** Whether others made it. */
    public boolean isThirdParty() {
        return !id.startsWith(OWN);
    }
}
