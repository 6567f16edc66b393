package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.adduce.core.query.Folding;

/** Finds words in a text whatever their case and accents, and however the blanks between them are set. Made once a text. */
public final class Finding {

    /** A text that is looked for in vain ten thousand times says nothing more. */
    private static final int MOST = 10_000;
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final StringBuilder folded;
    /** Where each letter of the folded text comes from; last, the end of the text. */
    private int[] origins;

    /** Folds a text. */
    public Finding(String text) {
        folded = new StringBuilder(text.length());
        origins = new int[text.length() + 1];
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            int next = i + Character.charCount(letter);
            add(letter < FIRST_BEYOND_ASCII ? ascii((char) letter) : other(letter), i);
            i = next;
        }
        mark(folded.length(), text.length());
    }

    private static String ascii(char letter) {
        return Character.isWhitespace(letter) ? " " : String.valueOf(Character.toLowerCase(letter));
    }

    private static String other(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? " " : Folding.fold(Character.toString(letter));
    }

    private void add(String letters, int origin) {
        if (letters.equals(" ") && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
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
