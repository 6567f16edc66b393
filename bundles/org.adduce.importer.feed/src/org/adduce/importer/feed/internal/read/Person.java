package org.adduce.importer.feed.internal.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who is named.
 *
 * @param name the name, the address of mails where there is no other
 * @param mail the address of mails, empty where it is not said
 * @param url the address of a page, empty where it is not said
 * @param role what they are to what they are named for
 */
public record Person(String name, String mail, String url, Role role) {

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /** What somebody is to something. */
    public enum Role {
        /** Wrote it. */
        AUTHOR,
        /** Had a hand in it. */
        CONTRIBUTOR,
        /** Keeps it. */
        PUBLISHER
    }

    /** Somebody named in one line, with or without an address of mails: {@code me@a.example (Lena Kovac)}. */
    public static Optional<Person> of(String line, Role role) {
        var found = MAIL.matcher(line);
        var mail = found.find() ? found.group() : "";
        var name = (mail.isEmpty() ? line : line.replace(mail, "").replaceAll("(?i)mailto:|[()<>\\[\\]]|^\\s*by\\s+", " ")).replaceAll("\\s+", " ").strip();
        return named(name, mail, "", role);
    }

    /** Somebody with at least a name or an address. */
    public static Optional<Person> named(String name, String mail, String url, Role role) {
        var shown = name.isBlank() ? mail : name.strip();
        return shown.isBlank() ? Optional.empty() : Optional.of(new Person(shown, mail, url, role));
    }
}
