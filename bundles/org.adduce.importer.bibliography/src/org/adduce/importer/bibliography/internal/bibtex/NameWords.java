package org.adduce.importer.bibliography.internal.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adduce.importer.bibliography.internal.latex.Latex;
import org.adduce.importer.bibliography.internal.reference.NameReader;
import org.adduce.importer.bibliography.internal.reference.PersonName;

/** Splits a name into words as BibTeX does: what stands in braces is one word, and no prefix. */
final class NameWords {

    /** Commands that are letters; of all others the letter is what they are put on. */
    private static final Set<String> LETTERS = Set.of("o", "O", "l", "L", "i", "j", "ae", "AE", "oe", "OE", "aa", "AA", "ss");

    private NameWords() {
    }

    /** {@code First von Last}. */
    static PersonName natural(String name, Latex latex) {
        var words = words(name);
        if (words.isEmpty()) {
            return new PersonName("", "", latex.text(name), "", false);
        }
        int size = words.size();
        boolean hasSuffix = size > 2 && NameReader.isSuffix(words.getLast());
        int end = hasSuffix ? size - 1 : size;
        int first = 0;
        while (first < end - 1 && !isPrefix(words.get(first))) {
            first++;
        }
        int family = end - 1;
        while (family > first && !isPrefix(words.get(family - 1))) {
            family--;
        }
        family = first == end - 1 ? first : family;
        return new PersonName(join(words, 0, first, latex), join(words, first, family, latex), join(words, family, end, latex),
                hasSuffix ? latex.text(words.getLast()) : "", false);
    }

    /** {@code von Last, First} or {@code von Last, Jr, First}. */
    static PersonName inverted(List<String> parts, Latex latex) {
        var words = words(parts.getFirst());
        int family = 0;
        while (family < words.size() - 1 && isPrefix(words.get(family))) {
            family++;
        }
        var given = join(words(parts.getLast()), latex);
        var suffix = parts.size() > 2 ? join(words(parts.get(1)), latex) : "";
        boolean isSwapped = NameReader.isSuffix(given) && !suffix.isEmpty() && !NameReader.isSuffix(suffix);
        return new PersonName(isSwapped ? suffix : given, join(words, 0, family, latex), join(words, family, words.size(), latex),
                isSwapped ? given : suffix, false);
    }

    private static String join(List<String> words, Latex latex) {
        return join(words, 0, words.size(), latex);
    }

    private static String join(List<String> words, int from, int to, Latex latex) {
        return from >= to ? "" : latex.text(String.join(" ", words.subList(from, to)));
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>(4);
        int depth = 0;
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean isBorder = (Character.isWhitespace(c) || c == '~') && (depth <= 0 || i == name.length()) && !isEscape(name, i);
            if (isBorder && start >= 0) {
                words.add(name.substring(start, i));
                start = -1;
            } else if (!isBorder && start < 0 && i < name.length()) {
                start = i;
            }
        }
        return words;
    }

    /** Whether the character belongs to a command: the tilde of an accent, or the blank after {@code \o}. */
    private static boolean isEscape(String name, int at) {
        if (at > 0 && at < name.length() && name.charAt(at - 1) == '\\') {
            return true;
        }
        int start = at - 1;
        while (start >= 0 && Character.isLetter(name.charAt(start)) && at - start <= 2) {
            start--;
        }
        return at < name.length() && start >= 0 && start < at - 1 && name.charAt(start) == '\\';
    }

    /** Whether a word begins with a small letter outside braces; an accent in braces counts as its letter. */
    private static boolean isPrefix(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '{' && !word.startsWith("{\\", i)) {
                return false;
            }
            if (c == '\\') {
                return isSmallAfterCommand(word, i + 1);
            }
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    private static boolean isSmallAfterCommand(String word, int start) {
        int end = start;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        var command = word.substring(start, end);
        if (LETTERS.contains(command)) {
            return Character.isLowerCase(command.charAt(0));
        }
        return word.substring(end).chars().filter(Character::isLetter).limit(1).anyMatch(Character::isLowerCase);
    }
}
