package org.adduce.importer.text.internal.head;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Page;

/**
 * What a page of questions and answers prints below each of them: what was done, when, by whom, and what that person has earned.
 *
 * @param act what was done
 * @param lastLine the last line of it
 * @param plate who did it, if it is said
 * @param moment when
 * @param earned whether it says what that person has earned
 */
record PostSignature(Act act, int lastLine, Optional<Plate> plate, Moment moment, boolean earned) {

    /** What was done. */
    enum Act {
        /** The question was asked. */
        ASKED,
        /** An answer was given. */
        ANSWERED,
        /** One of them was changed. */
        EDITED
    }

    private static final int LONGEST = 80;
    private static final Pattern VERB = Pattern.compile("(?i)(asked|answered|edited) (?=\\S)");
    private static final Pattern AVATAR = Pattern.compile("(?i)(?:.{0,60}'s |.{0,60}\u2019s )?(?:user )?(?:avatar|gravatar)(?: image)?|profile (?:picture|image)");
    private static final Pattern EARNED = Pattern.compile("\\d(?:[\\d.,]++k?|(?:gold|silver|bronze) badges?|[\\s\u25CF\u2022]++)*+");
    private static final Pattern BADGES = Pattern.compile("(?:\\d+ )?(?:gold|silver|bronze) badges?");
    private static final Pattern WIKI = Pattern.compile("(?i)community wiki|\\d+ revs?(?:, \\d+ users?.*)?|new contributor|mod(?:erator)? \u2666?|\u2666");

    /** The signature that begins on a line, if one does. */
    static Optional<PostSignature> on(Page page, int line) {
        if (page.isBlank(line) || page.length(line) > LONGEST || "aAeE".indexOf(page.text().charAt(page.line(line).start())) < 0) {
            return Optional.empty();
        }
        var words = page.words(line);
        var verb = VERB.matcher(words);
        if (!verb.lookingAt()) {
            return Optional.empty();
        }
        int from = verb.end();
        var stamp = Stamps.at(words, from, words.length()).filter(it -> it.span().start() == from && it.span().end() == words.length());
        return stamp.map(it -> below(page, line, act(verb.group(1)), it.moment()));
    }

    private static Act act(String verb) {
        return Act.valueOf(verb.toUpperCase(Locale.ROOT));
    }

    /** Whoever did it stands on the next lines, below a picture and above a count; a change of one's own has no name. */
    private static PostSignature below(Page page, int line, Act act, Moment moment) {
        int last = line;
        int named = -1;
        boolean has = false;
        Optional<Plate> plate = Optional.empty();
        for (int next = line + 1; next < page.lines(); next++) {
            if (page.isBlank(next)) {
                continue;
            }
            var words = page.words(next);
            boolean earned = plate.isPresent() && isEarned(words) && (last == named && !page.isBlank(next - 1) || isOfBadges(page, next));
            if (AVATAR.matcher(words).matches() || WIKI.matcher(words).matches() || earned) {
                last = next;
                has |= earned;
            } else if (plate.isEmpty() && !isEarned(words) && VERB.matcher(words).lookingAt()) {
                break;
            } else if (plate.isEmpty() && (plate = name(words)).isPresent()) {
                last = next;
                named = next;
            } else {
                break;
            }
        }
        return new PostSignature(act, last, plate, moment, has);
    }

    private static Optional<Plate> name(String words) {
        return words.length() > LONGEST || Furniture.of(words) != Furniture.Sort.NONE ? Optional.empty() : Plate.read(words.replaceFirst("\\s*[\u2666\u25C6]$", ""));
    }

    /** Whether somebody's post ends here. */
    boolean isOfAuthor() {
        return act != Act.EDITED && plate.isPresent();
    }

    /** Numbers below the first one are of votes, unless it is said of what they are. */
    private static boolean isOfBadges(Page page, int line) {
        return page.words(line).contains("badge") || line + 1 < page.lines() && BADGES.matcher(page.words(line + 1)).matches();
    }

    /** What somebody earned: "4,120●3 gold badges●21 silver badges". */
    static boolean isEarned(String words) {
        return words.length() <= LONGEST && EARNED.matcher(words).matches();
    }
}
