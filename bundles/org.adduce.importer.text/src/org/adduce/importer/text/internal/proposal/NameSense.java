package org.adduce.importer.text.internal.proposal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.word.Lexicon;

/**
 * Whether one unknown word with a capital stands in a text as houses and places do, "in Halden", "Halden officials", and
 * nowhere as a person does, "Mr Halden". What says nothing is taken for a person, as most who are quoted are.
 */
final class NameSense {

    private static final int MOST_PLACES = 300;
    private static final int AROUND = 24;
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}][\\p{L}'\u2019-]+");
    private static final Set<String> PEOPLE_OF = Set.of("officials", "official", "executives", "executive", "engineers", "engineer", "employees", "employee",
            "managers", "insiders", "spokesman", "spokeswoman", "spokesperson", "sources", "authorities", "regulators", "lawyers", "data", "figures", "documents",
            "filings", "newspapers", "media", "shares", "stock", "management", "staff", "headquarters");
    /** These may be verbs where somebody reports; after "according to" they are not. */
    private static final Set<String> WRITINGS = Set.of("reports", "report", "statements", "papers", "estimates", "claims");
    private static final Set<String> WHERE = Set.of("in", "inside", "across", "throughout", "near", "outside");
    private static final Set<String> TO_HEAR = Set.of("to", "from", "by", "per");

    private static final String OFFICES = "(?:CEO|CFO|COO|CTO|chief executive|chair(?:man|woman|person)?|spokes(?:man|woman|person|people)|lawyers?|executives?|employees?|customers|shareholders|headquarters|engineers?|analysts?)";
    /** "A spokesperson for Corvid", right before the name. */
    private static final Pattern OFFICE_OF = Pattern.compile("(?i)\\b" + OFFICES + " (?:for|at|of|with) $");
    /** "Corvid's CFO", right behind the name. */
    private static final Pattern OWN_OFFICE = Pattern.compile("['\u2019]s (?:new |former |own )?" + OFFICES + "\\b");

    private final String text;
    private final Map<String, Boolean> known = new HashMap<>();

    NameSense(String text) {
        this.text = text;
    }

    /** Whether a name is that of a house or place rather than a person's. */
    boolean isNoPerson(String name) {
        return ONE_WORD.matcher(name).matches() && known.computeIfAbsent(name, this::look);
    }

    private boolean look(String name) {
        boolean isHouse = false;
        int seen = 0;
        for (int at = text.indexOf(name); at >= 0 && seen < MOST_PLACES; at = text.indexOf(name, at + name.length())) {
            int end = at + name.length();
            if (isWord(at, end)) {
                seen++;
                var before = wordBefore(at);
                if (Lexicon.titles().contains(before)) {
                    return false;
                }
                var after = wordAfter(end);
                isHouse |= PEOPLE_OF.contains(after) || WRITINGS.contains(after) && TO_HEAR.contains(before) || WHERE.contains(before) && !isPossessive(end) || isEmployer(at, end);
            }
        }
        return isHouse;
    }

    private boolean isEmployer(int at, int end) {
        return OFFICE_OF.matcher(text).region(Math.max(0, at - AROUND - AROUND), at).find() || OWN_OFFICE.matcher(text).region(end, Math.min(text.length(), end + AROUND + AROUND)).lookingAt();
    }

    private boolean isWord(int at, int end) {
        return (at == 0 || !Chars.isWordPart(text.charAt(at - 1))) && (end == text.length() || !Chars.isWordPart(text.charAt(end)) || isPossessive(end));
    }

    private boolean isPossessive(int end) {
        return end + 1 < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019') && text.charAt(end + 1) == 's';
    }

    /** In small letters; empty where something else than a blank stands between. */
    private String wordBefore(int at) {
        int end = at;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.' && end == at - 1)) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < AROUND && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end == at ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private String wordAfter(int end) {
        int start = end;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int stop = start;
        while (stop < text.length() && stop - start < AROUND && Character.isLowerCase(text.charAt(stop))) {
            stop++;
        }
        return start == end ? "" : text.substring(start, stop);
    }
}
