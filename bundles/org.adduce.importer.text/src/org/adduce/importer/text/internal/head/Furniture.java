package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.word.Resource;

/** Lines that a page puts around voices: buttons, counts, headings of its parts. They stay in the text and are nobody's words. */
public final class Furniture {

    private static final int LONGEST = 160;
    private static final int SHORTEST_RULE = 3;
    /** A line with as many bars in it may still be a table's. */
    private static final int MOST_BARS = 3;
    private static final int MOST_BUTTONS = 6;
    private static final int LONGEST_BUTTONS = 80;
    /** How often a button was clicked, and what parts it from the next. */
    private static final Pattern BETWEEN_BUTTONS = Pattern.compile("\\(#\\)|(?<!\\S)[#\u00B7\u2022|](?!\\S)");
    /** A number beside one button or two, parted from them: "reply \u00B7 14". */
    private static final Pattern COUNTED_BUTTON = Pattern.compile("# ?[\u00B7|]|[\u00B7|] ?#|\\(#\\)");
    private static final Pattern TRAIL = Pattern.compile(" [\u00BB\u203A] ");
    /** A number, its thousands parted by commas or, as in French, by blanks. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:[ \u00A0\u202F]\\d{3}(?!\\d))*");
    /** A blank before a colon, as in French, and the star of what must be filled in. */
    private static final Pattern LOOSE = Pattern.compile(" (?=: |:$)|(?<=\\p{L}) \\*$");
    /** The pages of a long discussion: "1 2 3 … 17 next". */
    private static final Pattern PAGES = Pattern.compile("(?:(?:previous|prev|\u00AB|\u2039|<) )?#(?: (?:#|\u2026|\\.\\.\\.)){2,}(?: (?:next|last|weiter|suivante?|siguiente|\u00BB|\u203A|>))*");
    private static final int FIRST_ARROW = 0x2190;
    /** Who clicked on a button, "Amara Diallo and 41 others", and what stands above the first words of a chat. */
    private static final Pattern AROUND = Pattern.compile("#?[^.!?:]{2,60} and #k? others?(?: reacted)?|[^.!?:]{2,40} (?:reposted|retweeted)|this is the start of the .{2,60} channel\\.");

    /** What newsletters put below each of their issues. */
    private static final Pattern ENDING = Pattern.compile("thanks for reading\\b.{0,80}! (?:subscribe for free to receive|this post is public so feel free to share)\\b.*|.{2,80} is a reader-supported publication\\. to receive new posts\\b.*");

    /** How surely a line is furniture. */
    public enum Sort {
        /** It is not. */
        NONE,
        /** It is if other signs say that a page was copied. */
        WEAK,
        /** It is. */
        STRONG,
        /** It is, and nobody who spoke above speaks below. */
        END,
        /** A rule between voices, or between the parts of one. */
        RULE
    }

    private static final class Lists {
        static final Map<String, Sort> WHOLE = new HashMap<>();
        static final Map<String, List<String>> BEGINNINGS = new HashMap<>();
        static final Set<String> SENTENCES = new HashSet<>();

        static {
            for (var line : Resource.lines("furniture.txt")) {
                add(line.charAt(0), line.substring(2).replace('\u2219', '\u00B7').replace('\u2022', '\u00B7'));
            }
        }

        private static void add(char mark, String words) {
            var sort = mark == 'e' ? Sort.END : mark == 'w' ? Sort.WEAK : Sort.STRONG;
            if (words.endsWith("*")) {
                var beginning = words.substring(0, words.length() - 1);
                BEGINNINGS.computeIfAbsent(firstWord(beginning), first -> new ArrayList<>()).add(beginning);
                WHOLE.put(beginning, sort);
                if (mark == 'f') {
                    SENTENCES.add(beginning);
                }
            } else {
                WHOLE.put(words, sort);
            }
        }
    }

    private Furniture() {
    }

    /** What sort of furniture a line is. */
    public static Sort of(Page page, int line) {
        int length = page.length(line);
        return length == 0 || length > LONGEST ? Sort.NONE : of(page.words(line));
    }

    /** What sort of furniture some words are. */
    public static Sort of(String words) {
        var even = even(words);
        var whole = Lists.WHOLE.getOrDefault(even, Sort.NONE);
        if (whole != Sort.NONE) {
            return whole;
        }
        for (var beginning : Lists.BEGINNINGS.getOrDefault(firstWord(even), List.of())) {
            if (even.startsWith(beginning)) {
                return endsLikeSentence(even) && !Lists.SENTENCES.contains(beginning) ? Sort.NONE : Lists.WHOLE.get(beginning);
            }
        }
        if (isPictureName(even) || isButtons(even) || isCounted(even) || isTrail(even) || PAGES.matcher(even).matches() || AROUND.matcher(even).matches()) {
            return Sort.WEAK;
        }
        if (ENDING.matcher(even).matches()) {
            return Sort.STRONG;
        }
        return isRule(even) ? Sort.RULE : isBar(even) ? Sort.STRONG : Sort.NONE;
    }

    private static boolean isRule(String even) {
        return even.length() >= SHORTEST_RULE && even.codePoints().allMatch(character -> " -*_=~\u2014\u2013\u2500\u2022\u00B7#".indexOf(character) >= 0);
    }

    /** What a chat writes for a picture: ":smile:". */
    private static boolean isPictureName(String even) {
        return even.length() > 2 && even.startsWith(":") && even.endsWith(":") && even.chars().allMatch(c -> Character.isLetterOrDigit(c) || ":_+-#".indexOf(c) >= 0);
    }

    /** A picture and how many clicked on it. */
    private static boolean isCounted(String even) {
        int number = even.lastIndexOf('#');
        return number > 0 && number >= even.length() - 2 && even.substring(0, number).codePoints().anyMatch(Furniture::isPicture)
                && even.substring(0, number).codePoints().allMatch(c -> isPicture(c) || c == ' ' || c == 0xFE0F || c == 0x200D);
    }

    /** Hearts and arrows of old fonts too. */
    private static boolean isPicture(int character) {
        return Chars.isPicture(character) || character >= FIRST_ARROW && (Character.getType(character) == Character.OTHER_SYMBOL || Character.getType(character) == Character.MATH_SYMBOL);
    }

    /** Buttons without anything between them: "reply like report". */
    private static boolean isButtons(String even) {
        if (even.length() > LONGEST_BUTTONS) {
            return false;
        }
        boolean parted = even.chars().anyMatch(character -> "(#\u00B7\u2022|".indexOf(character) >= 0);
        var words = parted ? BETWEEN_BUTTONS.matcher(even).replaceAll(" ").strip().split("\\s+") : even.split(" ");
        boolean apart = COUNTED_BUTTON.matcher(even).find();
        return words.length > (apart ? 0 : 2) && words.length <= MOST_BUTTONS && Arrays.stream(words).allMatch(word -> word.length() > 1 && Lists.WHOLE.getOrDefault(word, Sort.NONE) == Sort.WEAK);
    }

    /** A row of buttons: "new | past | comments | ask". */
    private static boolean isBar(String even) {
        var buttons = even.split("\\|", -1);
        long wordy = Arrays.stream(buttons).filter(button -> button.strip().split(" ").length > 3).count();
        return buttons.length > MOST_BARS && wordy <= 1;
    }

    /** Where on a site a page is: "forum » garden » pests". */
    private static boolean isTrail(String even) {
        if (even.indexOf('\u00BB') < 0 && even.indexOf('\u203A') < 0) {
            return false;
        }
        var parts = TRAIL.split(even, -1);
        return parts.length > 2 && !endsLikeSentence(even) && Arrays.stream(parts).allMatch(part -> !part.isBlank() && part.split(" ").length <= MOST_BUTTONS);
    }

    /** Nobody ends a button with a full stop, but sentences may begin like one. */
    private static boolean endsLikeSentence(String even) {
        return even.length() > 24 && (even.endsWith(".") && !even.endsWith("...") || even.endsWith("!"));
    }

    private static String even(String words) {
        var even = NUMBER.matcher(words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2219', '\u00B7').replace('\u2022', '\u00B7')).replaceAll("#").replaceAll("[\\s\u00A0\u202F]+", " ").strip();
        return even.indexOf(':') > 0 || even.endsWith("*") ? LOOSE.matcher(even).replaceAll("") : even;
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
