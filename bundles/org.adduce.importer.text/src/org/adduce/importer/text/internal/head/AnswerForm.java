package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/**
 * The head of an answer on a page of questions: a name, perhaps "Follow", and a line of what makes the author know, which ends with
 * how often he is read and when he wrote, often without a blank between: "Author has 412 answers and 1.2M answer viewsUpdated 2y".
 */
final class AnswerForm implements HeadForm {

    private static final int LONGEST = 60;
    private static final int LONGEST_ABOUT = 300;
    private static final int MOST = 5;
    private static final Pattern PICTURE = Pattern.compile("(?i)profile photo for (.{2,60})");
    private static final Pattern READ = Pattern.compile("(?i)author has [\\d.,KM]+ answers?.{0,60}answer views?|\\b(?:answered|updated)\\b");
    private static final Pattern TIME = Pattern.compile("(?<before>.*?)(?:[\u00B7 ]*(?i:answered|updated) ?|(?<=views)|(?<=[\\p{Ll})])(?=\\p{Lu})|[\u00B7 ]+)(?<time>\\d{1,2}(?:h|d|w|mo|y)(?: ago)?|\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9} \\d{4})(?: \u00B7.{0,80})?");

    @Override
    public Optional<Head> at(Page page, int line) {
        var picture = PICTURE.matcher(page.length(line) > LONGEST + 20 ? "" : page.words(line));
        if (picture.matches()) {
            return next(page, line).filter(below -> page.words(below).equals(picture.group(1))).flatMap(below -> named(page, below, true)).map(head -> head.from(line));
        }
        return page.length(line) > LONGEST ? Optional.empty() : named(page, line, false);
    }

    private static Optional<Head> named(Page page, int line, boolean isPictured) {
        var plate = Plate.read(page.words(line));
        if (plate.isEmpty() || plate.get().name().isEmpty()) {
            return Optional.empty();
        }
        boolean isFollowed = isPictured;
        var at = next(page, line);
        for (int seen = 0; at.isPresent() && seen < MOST; seen++) {
            var words = page.length(at.get()) > LONGEST_ABOUT ? "" : page.words(at.get());
            boolean isButton = words.equals("\u00B7") || words.equalsIgnoreCase("follow") || words.matches("(?i)[\u00B7 ]*follow(?:ing)?");
            if (!isButton) {
                return isFollowed || READ.matcher(words).find() ? about(page, line, at.get(), plate.get(), isFollowed) : Optional.empty();
            }
            isFollowed |= !words.equals("\u00B7");
            at = next(page, at.get());
        }
        return Optional.empty();
    }

    private static Optional<Head> about(Page page, int line, int about, Plate plate, boolean isFollowed) {
        var found = TIME.matcher(page.words(about));
        boolean isRead = READ.matcher(page.words(about)).find();
        var moment = found.matches() ? moment(page, about, found.start("time")) : Optional.<Moment>empty();
        boolean isOne = isRead && (isFollowed || moment.isPresent()) || isFollowed && moment.isPresent();
        return isOne ? Optional.of(new Head(Kind.STACK, Optional.of(plate), moment, Head.Lines.only(line, about), Standing.UNKNOWN, true)) : Optional.empty();
    }

    private static Optional<Moment> moment(Page page, int line, int within) {
        var span = page.line(line);
        return Stamps.at(page.text(), span.start() + within, span.end()).map(Stamp::moment);
    }

    private static Optional<Integer> next(Page page, int line) {
        for (int next = line + 1; next < page.lines() && next < line + MOST; next++) {
            if (!page.isBlank(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
