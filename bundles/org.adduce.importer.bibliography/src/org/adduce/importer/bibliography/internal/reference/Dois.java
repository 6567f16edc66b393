package org.adduce.importer.bibliography.internal.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds identifiers of publications in what bibliographies put in their fields. */
public final class Dois {

    private static final Pattern DOI = Pattern.compile("(?i)^(?:https?://(?:[a-z.]+\\.)?doi\\.(?:org|acm\\.org)/|(?:urn:)?doi:?\\s*)?(10\\.\\d{2,9}(?:\\.\\d+)*/\\S+)$");
    private static final Pattern ISBN_MARK = Pattern.compile("(?i)^\\s*isbn(?:-1[03])?:?\\s*");
    private static final Pattern HYPHENS = Pattern.compile("[\\s\\-\u2010-\u2015]");
    private static final Pattern ISBN = Pattern.compile("\\d{9}[\\dX]|\\d{13}");

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
        if (field.isEmpty()) {
            return "";
        }
        var digits = HYPHENS.matcher(ISBN_MARK.matcher(field).replaceAll("")).replaceAll("").toUpperCase(Locale.ROOT);
        return ISBN.matcher(digits).matches() ? digits : "";
    }
}
