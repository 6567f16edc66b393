package org.adduce.importer.text.internal.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.adduce.model.ActorKind;

/** Guesses from a name what it names. */
final class ActorKinds {

    private static final Set<String> ORGANISATIONS = Set.of("inc", "corp", "corporation", "company", "ltd", "llc", "gmbh", "ag", "university", "college", "institute",
            "institution", "foundation", "times", "post", "journal", "news", "bank", "ministry", "department", "agency", "commission", "council", "committee",
            "group", "labs", "lab", "research", "reuters", "bloomberg", "association", "union", "court", "house", "pentagon", "kremlin", "reserve", "fund",
            "party", "government", "parliament", "senate", "congress", "semiconductor", "semiconductors", "technologies", "systems", "capital", "partners", "press");
    private static final Set<String> STATES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CAPITALS = Set.of("us", "u.s", "u.s.", "usa", "uk", "u.k.", "eu", "america", "britain", "russia", "beijing", "washington",
            "moscow", "london", "brussels", "tokyo", "berlin", "paris", "seoul", "delhi", "new delhi", "taipei", "kyiv", "tehran", "jerusalem", "ankara");

    /** The second capital of Kirsi-Maria and O'Brien. */
    private static final Pattern DOUBLE = Pattern.compile("[-'\u2019]\\p{Lu}");

    private ActorKinds() {
    }

    /** What a name in running text names. */
    static ActorKind of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith("@")) {
            return ActorKind.ACCOUNT;
        }
        if (STATES.contains(lower) || CAPITALS.contains(lower)) {
            return ActorKind.STATE;
        }
        var words = lower.split("[\\s,]+");
        boolean organisation = Arrays.stream(words).anyMatch(ORGANISATIONS::contains) || isAcronym(name) || hasInnerCapital(name);
        return organisation ? ActorKind.ORGANISATION : ActorKind.PERSON;
    }

    /** What a name beside a post names: a person's is of several words, an account's of one. */
    static ActorKind ofHead(String name) {
        boolean words = name.strip().indexOf(' ') > 0;
        boolean plain = name.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019') && !Character.isLowerCase(name.codePointAt(0))
                && DOUBLE.matcher(name.substring(1)).replaceAll("").codePoints().noneMatch(Character::isUpperCase);
        boolean small = name.codePoints().noneMatch(Character::isUpperCase) && name.codePoints().anyMatch(Character::isLowerCase);
        return !small && (words || plain) ? of(name) == ActorKind.ORGANISATION && words ? ActorKind.ORGANISATION : ActorKind.PERSON : ActorKind.ACCOUNT;
    }

    private static boolean isAcronym(String name) {
        return name.length() >= 2 && name.length() <= 6 && name.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** As in OpenAI, but not as in McDonald. */
    private static boolean hasInnerCapital(String name) {
        if (name.indexOf(' ') >= 0 || name.startsWith("Mc") || name.startsWith("Mac") || name.indexOf('-') >= 0 || name.indexOf('\'') >= 0) {
            return false;
        }
        return name.length() > 2 && name.substring(1).codePoints().anyMatch(Character::isUpperCase);
    }
}
