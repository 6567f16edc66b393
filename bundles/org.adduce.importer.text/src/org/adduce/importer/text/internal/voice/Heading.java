package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Furniture;
import org.adduce.importer.text.internal.head.Meta;
import org.adduce.importer.text.internal.link.Links;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Passages;

/**
 * What stands above the first voice as the title of the whole: a short line that is not a sentence, where a page's own
 * lines or the first name follow.
 */
final class Heading {

    private static final int LONGEST = 140;
    private static final int MOST_LINES = 2;
    private static final int PARAGRAPH = 60;
    private static final int SMALL = 4;

    /** What an answer is about, as forums and mails have it. */
    private static final Pattern ABOUT = Pattern.compile("^(?:Re|RE|Aw|AW|Fwd?|FWD?|Wg|WG|Sv|SV|Subject|Betreff|Objet|Asunto): ");

    private Heading() {
    }

    /** The lines of the title, in order; empty where the page has none. */
    static List<Integer> lines(Page page, Frame frame, Passages passages) {
        var lines = new ArrayList<Integer>();
        if (frame.heads().isEmpty()) {
            var headline = headline(page, passages);
            if (!headline.isEmpty()) {
                return headline;
            }
        }
        int limit = frame.heads().isEmpty() ? Integer.MAX_VALUE : frame.heads().getFirst().firstLine();
        for (int index = 0; index < passages.size() && passages.get(index).firstLine() < limit; index++) {
            var passage = passages.get(index);
            boolean single = passage.firstLine() == passage.lastLine();
            if (!single || index == MOST_LINES || !isTitle(page, passage.firstLine())) {
                return List.of();
            }
            lines.add(passage.firstLine());
            if (isMarked(page, passage.firstLine()) || isFollowedByFurniture(page, passages, index)) {
                return lines;
            }
        }
        return frame.heads().isEmpty() ? List.of() : lines;
    }

    /** A line written as titles are, above the first paragraph. */
    private static List<Integer> headline(Page page, Passages passages) {
        boolean may = passages.size() > 2 && passages.blanksBefore(1) > 0 && passages.get(1).span().length() >= PARAGRAPH && passages.depth(1) == 0;
        int line = may ? passages.get(0).firstLine() : -1;
        boolean single = may && line == passages.get(0).lastLine();
        return single && isTitle(page, line) && (isCapitalised(page.words(line)) || ABOUT.matcher(page.words(line)).lookingAt()) ? List.of(line) : List.of();
    }

    /** Whether every word that is not small begins with a capital. */
    private static boolean isCapitalised(String words) {
        var parts = Arrays.stream(words.split("[^\\p{L}\\p{N}'\u2019-]+")).filter(word -> word.length() > SMALL).toList();
        return parts.size() > 1 && parts.stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0))) && parts.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && words.indexOf('@') < 0 && !words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** The title on a line, without the site's name after it. */
    static Optional<String> title(Page page, List<Integer> lines) {
        return lines.stream().findFirst().map(line -> ABOUT.matcher(page.words(line).replaceFirst("^#+ ", "")).replaceFirst("").replaceFirst(" \\([\\w.-]+\\.[a-z]{2,10}\\)$", ""));
    }

    /** Whether a page's own line comes next; a rule may part two posts. */
    private static boolean isFollowedByFurniture(Page page, Passages passages, int index) {
        int next = index + 1 < passages.size() ? passages.get(index + 1).firstLine() : page.lines();
        for (int line = passages.get(index).lastLine() + 1; line < next; line++) {
            var sort = Furniture.of(page, line);
            if (sort == Furniture.Sort.STRONG || sort == Furniture.Sort.END || Meta.isStamp(page, line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitle(Page page, int line) {
        int last = page.text().charAt(page.line(line).end() - 1);
        boolean sentence = Chars.endsSentence(last) && last != '?' && last != '!';
        boolean linked = Links.atEnd(page.text(), page.line(line)).isPresent();
        return isMarked(page, line) || !linked && page.length(line) <= LONGEST && !sentence && last != ':' && page.text().charAt(page.line(line).start()) != '>';
    }

    /** As Markdown marks the title of a text. */
    private static boolean isMarked(Page page, int line) {
        return page.words(line).startsWith("# ");
    }
}
