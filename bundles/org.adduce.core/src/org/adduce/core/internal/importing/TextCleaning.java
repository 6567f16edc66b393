package org.adduce.core.internal.importing;

/** Evens out line ends and replaces what a dossier cannot hold. */
public final class TextCleaning {

    private TextCleaning() {
    }

    /**
     * A clean text.
     *
     * @param text the text
     * @param replaced how many characters were replaced
     * @param firstLine the line of the first of them, from 1, or 0
     */
    public record Result(String text, int replaced, int firstLine) {
    }

    /** Cleans a text; one that is clean already is not copied. */
    public static Result of(String text) {
        int carriage = text.indexOf('\r');
        var search = new UnkeptSearch(text);
        int unkept = search.next(0);
        if (carriage < 0 && unkept == text.length()) {
            return new Result(text, 0, 0);
        }
        var clean = new StringBuilder(text.length());
        int from = 0;
        int replaced = 0;
        int firstLine = 0;
        while (from < text.length()) {
            int next = Math.min(carriage < 0 ? text.length() : carriage, unkept);
            clean.append(text, from, next);
            from = next + 1;
            if (next == carriage) {
                clean.append('\n');
                from += from < text.length() && text.charAt(from) == '\n' ? 1 : 0;
                carriage = text.indexOf('\r', from);
            } else if (next == unkept && next < text.length()) {
                clean.append(Characters.REPLACEMENT);
                firstLine = replaced++ == 0 ? lines(clean) : firstLine;
                unkept = search.next(from);
            }
        }
        return new Result(clean.toString(), replaced, firstLine);
    }

    private static int lines(CharSequence text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
