package org.adduce.importer.text.internal.page;

/** Whether lines end because somebody ended them, or because a program broke paragraphs at a width. */
final class Wrapping {

    private static final int SHORTEST = 45;
    private static final int LONGEST = 110;
    private static final int LEAST_EVIDENCE = 4;
    private static final int ENOUGH_EVIDENCE = 20_000;

    private Wrapping() {
    }

    /** Whether most lines that another line follows are about as long as each other and end within a sentence. */
    static boolean isWrapped(Page page, Roles roles) {
        int followed = 0;
        int broken = 0;
        for (int line = 0; line + 1 < page.lines() && followed < ENOUGH_EVIDENCE; line++) {
            if (roles.isSkipped(line) || page.isBlank(line) || page.isBlank(line + 1) || roles.isSkipped(line + 1) || roles.isStart(line + 1)) {
                continue;
            }
            if (page.length(line) > LONGEST * 2) {
                return false;
            }
            followed++;
            broken += looksBroken(page, line) ? 1 : 0;
        }
        return followed >= LEAST_EVIDENCE && broken * 10 >= followed * 6;
    }

    /** Whether a line begins an item of a list, which never goes on the line before. */
    static boolean startsItem(String text, Span line) {
        char first = text.charAt(line.start());
        if (first == '-' || first == '*' || first == '\u2022' || first == '[') {
            return true;
        }
        int at = line.start();
        while (at < line.end() && at < line.start() + 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > line.start() && at < line.end() && (text.charAt(at) == '.' || text.charAt(at) == ')');
    }

    private static boolean looksBroken(Page page, int line) {
        int length = page.length(line);
        return length >= SHORTEST && length <= LONGEST && !endsSentence(page.text(), page.line(line))
                || startsLower(page.text(), page.line(line + 1));
    }

    private static boolean startsLower(String text, Span line) {
        return Character.isLowerCase(text.codePointAt(line.start()));
    }

    private static boolean endsSentence(String text, Span line) {
        int at = line.end() - 1;
        while (at > line.start() && Chars.closes(text.charAt(at))) {
            at--;
        }
        return Chars.endsSentence(text.charAt(at)) || text.charAt(at) == ':';
    }
}
