package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.query.Folding;

/** Finds words in a text whatever their case and accents, and however the blanks between them are set. Made once a text. */
public final class Finding {

    /** A text that is looked for in vain ten thousand times says nothing more. */
    private static final int MOST = 10_000;
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final StringBuilder folded;
    /** Where each letter of the folded text comes from; last, the end of the text. */
    private int[] origins;

    /** Folding one letter costs more than finding it here, and a text has few different ones. */
    private final Map<Integer, String> foldedLetters = new HashMap<>();

    /** Folds a text. */
    public Finding(String text) {
        folded = new StringBuilder(text.length());
        origins = new int[text.length() + 1];
        for (int i = 0; i < text.length();) {
            char unit = text.charAt(i);
            if (unit < FIRST_BEYOND_ASCII) {
                add(Character.isWhitespace(unit) ? ' ' : Character.toLowerCase(unit), i++);
            } else {
                int letter = text.codePointAt(i);
                add(foldedLetters.computeIfAbsent(letter, Finding::fold), i);
                i += Character.charCount(letter);
            }
        }
        mark(folded.length(), text.length());
    }

    private static String fold(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? " " : Folding.fold(Character.toString(letter));
    }

    private void add(char letter, int origin) {
        if (letter != ' ' || folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
            mark(folded.length(), origin);
            folded.append(letter);
        }
    }

    private void add(String letters, int origin) {
        if (letters.equals(" ")) {
            add(' ', origin);
            return;
        }
        for (int i = 0; i < letters.length(); i++) {
            mark(folded.length(), origin);
            folded.append(letters.charAt(i));
        }
    }

    private void mark(int place, int origin) {
        if (place >= origins.length) {
            origins = Arrays.copyOf(origins, 2 * place + 1);
        }
        origins[place] = origin;
    }

    /** Where words stand, in order, without overlaps; nothing for no words. */
    public List<Stretch> all(String words) {
        var sought = Folding.fold(words);
        var found = new ArrayList<Stretch>();
        if (sought.isEmpty()) {
            return found;
        }
        for (int at = folded.indexOf(sought); at >= 0 && found.size() < MOST; at = folded.indexOf(sought, at + sought.length())) {
            found.add(new Stretch(origins[at], origins[at + sought.length()]));
        }
        return found;
    }
}
