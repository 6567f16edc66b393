package org.adduce.importer.text.internal.head;

import java.util.Locale;
import java.util.Optional;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.word.Lexicon;

/** The lines of a transcript: a name, a colon, the words. So plain that only a text full of them is believed to be one. */
final class ColonForm implements HeadForm {

    private static final int LONGEST = 40;

    @Override
    public Optional<Head> at(Page page, int line) {
        var span = page.line(line);
        int colon = page.text().indexOf(':', span.start(), Math.min(span.end(), span.start() + LONGEST));
        if (colon <= span.start() || colon + 1 < span.end() && !Chars.isBlank(page.text().charAt(colon + 1))) {
            return Optional.empty();
        }
        var name = withoutMarks(page.text().substring(span.start(), colon));
        int words = colon + 1;
        while (words < span.end() && isLeading(page.text().charAt(words))) {
            words++;
        }
        if (!isSpeaker(name) || words == span.end() && name.length() > 24) {
            return Optional.empty();
        }
        var plate = isQuestionOrAnswer(name) ? Optional.<Plate>empty() : Plate.read(name);
        var lines = new Head.Lines(line, line, words == span.end() ? -1 : words);
        return Optional.of(new Head(Kind.COLON, plate.or(() -> plateOf(name)), Optional.empty(), lines, Standing.UNKNOWN, false));
    }

    private static Optional<Plate> plateOf(String name) {
        return isQuestionOrAnswer(name) ? Optional.empty() : Optional.of(new Plate(Optional.of(name), Optional.empty()));
    }

    private static boolean isLeading(char character) {
        return Chars.isBlank(character) || character == '*' || character == '_';
    }

    private static boolean isQuestionOrAnswer(String name) {
        return name.equals("Q") || name.equals("A");
    }

    private static boolean isSpeaker(String name) {
        if (isQuestionOrAnswer(name)) {
            return true;
        }
        boolean label = Lexicon.labels().contains(name.toLowerCase(Locale.ROOT));
        return !label && !name.isEmpty() && Plate.isName(withoutBrackets(name));
    }

    private static String withoutBrackets(String name) {
        return name.replaceFirst("\\s*\\([^)]*\\)$", "");
    }

    private static String withoutMarks(String name) {
        return name.replaceAll("^[\\s*_#-]+|[\\s*_]+$", "");
    }
}
