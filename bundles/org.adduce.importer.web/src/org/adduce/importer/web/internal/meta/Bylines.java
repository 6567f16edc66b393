package org.adduce.importer.web.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.web.internal.page.Blanks;
import org.adduce.markup.Tokens;

/** The names in a line that tells who wrote something. */
public final class Bylines {

    private static final Pattern LEAD = Pattern.compile("(?iu)^\\s*(?:(?:(?:view |see )?(?:all |more )?(?:posts|articles|stories)|posted|written|published|reported|story|words|text|article|interview)\\s+)?(?:by|von|par|por|di|door|av|af)\\s*[:\u00A0 ]\\s*|^\\s*(?:author|autor|auteur)s?\\s*:\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*(?:,\\s*(?:and|und|et|y|e)\\s+|;|\\s+(?:and|und|&)\\s+)\\s*");
    private static final Pattern TAIL = Pattern.compile("(?iu)\\s*(?:[|\u2022\u00B7\u2014\u2190-\u21FF\u00BB\u203A]|\\s[-\u2013]\\s|\\b(?:on|at|published|updated|posted)\\b\\s+(?=\\S*\\d|\\p{Lu})|\\(\\d|\\d{1,2}[:./]\\d|\\d{4}|,?\\s*\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?\\p{L}{3,}\\.?,?\\s+\\d{4}"
            + "|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d).*$");
    private static final Set<String> BEFORE_TIMES = Set.of("on", "at", "published", "updated", "posted");
    private static final Pattern TITLED = Pattern.compile("(?iu).*\\b(?:editor|reporter|correspondent|writer|staff|inc|ltd|jr|sr|ph\\.?d|m\\.?d|contributor|producer|columnist)\\b\\.?.*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    /** Accounts that a site's program writes under, addresses, and handles of other sites. */
    private static final Pattern NOBODY = Pattern.compile("(?i)(?:https?://|www\\.|@|[\\w.-]+\\.(?:com|org|net)/).*|admin|administrator|webmaster|root|editor|editors|staff|author|guest|anonymous|unknown|user|null|undefined|n/a");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private Bylines() {
    }

    /** Those who are named, without the words around their names; the whole line if it names nobody plainly. */
    public static List<Author> authors(String byline) {
        var line = Blanks.evened(byline);
        var names = withoutTail(withoutLead(line)).strip();
        var authors = new ArrayList<Author>();
        for (var part : BETWEEN.split(names)) {
            split(part).stream().filter(Bylines::isName).map(Author::named).forEach(authors::add);
        }
        return authors.stream().distinct().toList();
    }

    /** Nothing can follow where there are but letters and no word that leads to a time: most names are told from that at once. */
    private static String withoutTail(String line) {
        boolean isPlain = line.chars().allMatch(c -> c == ' ' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
        return isPlain && !Tokens.any(line.toLowerCase(Locale.ROOT), BEFORE_TIMES::contains) ? line : TAIL.matcher(line).replaceFirst("");
    }

    /** A name without the words that lead to it. */
    static String withoutLead(String line) {
        return LEAD.matcher(line).replaceFirst("");
    }

    /** A comma stands between names, or before what somebody is. */
    private static List<String> split(String part) {
        var pieces = List.of(COMMA.split(part));
        var names = new ArrayList<String>();
        for (var piece : pieces) {
            if (names.isEmpty() || piece.contains(" ") && !TITLED.matcher(piece).matches()) {
                names.add(piece.strip());
            }
        }
        return names;
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && name.split(" ").length <= MOST_WORDS && name.codePoints().anyMatch(Character::isLetter) && isSomebody(name);
    }

    /** Whether a name is more than an address or the account that a site's program writes under. */
    static boolean isSomebody(String name) {
        return !name.isBlank() && !NOBODY.matcher(name.strip()).matches();
    }
}
