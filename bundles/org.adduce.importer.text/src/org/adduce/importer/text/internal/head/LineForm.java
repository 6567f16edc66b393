package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Span;

/** Name and time on one line: "lena_k 3 hours ago | parent | next [–]", "Lena Kovac · Jun 12", "lena_k | 17 hours ago". */
final class LineForm implements HeadForm {

    private static final int LONGEST = 140;
    private static final Pattern GONE = Pattern.compile("(\\[[\u2013+-]]\\s*\\[deleted])(?:\\s+\\(\\d+ child(?:ren)?\\))?");

    /** "lena said 22 yesterday" tells of her. */
    private static final Pattern TOLD = Pattern.compile("(?i)\\b(?:wrote|says|said|commented|replied)\\s+\\d+\\s*$");

    /** A comment whose answers were folded away. */
    private static final Pattern FOLDED = Pattern.compile("\\[\\d{1,5} more]");

    @Override
    public Optional<Head> at(Page page, int line) {
        var span = page.line(line);
        if (span.length() > LONGEST || span.isEmpty()) {
            return Optional.empty();
        }
        return Stamps.firstIn(page.text(), span).flatMap(stamp -> head(page, line, span, stamp)).or(() -> gone(page, line));
    }

    private static Optional<Head> head(Page page, int line, Span span, Stamp stamp) {
        var before = page.text().substring(span.start(), stamp.span().start());
        var plate = TOLD.matcher(before).find() ? Optional.<Plate>empty() : Plate.read(before.replaceFirst("(?i)[ ,(]+(?:on|at)? ?$", ""));
        var after = new Span(stamp.span().end(), span.end());
        boolean pure = isPure(page.text(), after);
        if (plate.isEmpty() || !pure || before.isEmpty()) {
            return Optional.empty();
        }
        boolean strong = plate.get().handle().isPresent() || hasButtons(page.text(), after);
        return Optional.of(Head.on(line, Kind.LINE, plate.get(), Optional.of(stamp.moment()), strong).standing(standing(page.text(), after)));
    }

    /** Nobody, with the sign that folds his answers and how many there are: he said something, and no page says when. */
    private static Optional<Head> gone(Page page, int line) {
        var found = GONE.matcher(page.words(line));
        return found.matches() ? Plate.read(found.group(1)).map(plate -> Head.on(line, Kind.LINE, plate, Optional.empty(), true)) : Optional.empty();
    }

    private static boolean isPure(String text, Span after) {
        var rest = after.trimmed(text);
        int title = text.indexOf("on: ", rest.start(), rest.end());
        var buttons = title < 0 ? rest : new Span(rest.start(), title);
        return buttons.isEmpty() || Meta.read(text, buttons).isPresent();
    }

    /** "parent" leads to the voice above, "root" to the outermost above that one. */
    private static Standing standing(String text, Span after) {
        var words = after.in(text);
        if (!words.contains("[\u2013]") && !words.contains("[-]") && !FOLDED.matcher(words).find()) {
            return Standing.UNKNOWN;
        }
        return words.contains("root") ? Standing.at(2, false) : Standing.at(words.contains("parent") ? 1 : 0, true);
    }

    /** The bars or brackets of a page's buttons after the time. */
    private static boolean hasButtons(String text, Span after) {
        var words = after.in(text);
        return words.contains("[\u2013]") || words.contains("[-]") || words.contains("| parent") || words.contains("| next")
                || words.contains("| prev") || words.contains("children)") || words.contains("| root");
    }
}
