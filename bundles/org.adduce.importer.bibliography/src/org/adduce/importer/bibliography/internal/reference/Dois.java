package org.adduce.importer.bibliography.internal.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds identifiers of publications in what bibliographies put in their fields. */
public final class Dois {

    private static final Pattern DOI = Pattern.compile("(?i)^(?:https?://(?:[a-z.]+\\.)?doi\\.(?:org|acm\\.org)/|(?:urn:)?doi:?\\s*)?(10\\.\\d{2,9}(?:\\.\\d+)*/\\S+)$");

    private Dois() {
    }

    /** The DOI that a field holds, without the address it may be written with. */
    public static Optional<String> in(String field) {
        int start = field.indexOf("10.");
        if (start < 0) {
            return Optional.empty();
        }
        var found = DOI.matcher(field.strip());
        return found.find() ? Optional.of(found.group(1).replace("%2F", "/").replace("%2f", "/")) : Optional.empty();
    }

    /** The digits of an ISBN; empty where it is none. */
    static String isbn(String field) {
        var digits = field.replaceAll("(?i)^\\s*isbn(?:-1[03])?:?\\s*", "").replaceAll("[\\s\\-\u2010-\u2015]", "").toUpperCase(Locale.ROOT);
        return digits.matches("\\d{9}[\\dX]|\\d{13}") ? digits : "";
    }
}
