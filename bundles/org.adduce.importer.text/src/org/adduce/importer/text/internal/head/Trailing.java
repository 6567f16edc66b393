package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Pulse;

/**
 * Names above words that have their time below them, with the buttons of each comment: a name, the words, "3d", "Like",
 * "Reply". The time and its buttons are what tells such a page; the name is the first line after the buttons of the comment before.
 */
final class Trailing {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TIME = 24;
    private static final int REACH = 3;
    private static final String REPLY = "reply";

    private final Page page;
    private final List<Head> found = new ArrayList<>();
    /** The lines that may be names: those below lines that are nobody's words. */
    private final List<Integer> below = new ArrayList<>();
    private boolean isFirst = true;

    private Trailing(Page page) {
        this.page = page;
    }

    /** Those among the heads of a page found otherwise; where two overlap, the one with its time below counts. */
    static List<Head> among(Page page, List<Head> others, Pulse pulse) {
        var reader = new Trailing(page);
        if (reader.hasButtons()) {
            reader.read(pulse);
        }
        if (reader.found.isEmpty()) {
            return others;
        }
        var all = new ArrayList<>(reader.found);
        others.stream().filter(other -> reader.found.stream().noneMatch(head -> overlaps(head, other))).forEach(all::add);
        all.sort(Comparator.comparingInt(Head::firstLine));
        return all;
    }

    /** Nearly no page has them, and then no line is looked at closely. */
    private boolean hasButtons() {
        return IntStream.range(0, page.lines()).anyMatch(line -> page.length(line) == REPLY.length() && page.words(line).equalsIgnoreCase(REPLY));
    }

    private static boolean overlaps(Head head, Head other) {
        return other.firstLine() <= head.lastLine() && head.firstLine() <= other.lastLine();
    }

    private void read(Pulse pulse) {
        boolean isBelow = true;
        for (int line = 0; line < page.lines(); line++) {
            pulse.beat();
            if (page.isBlank(line)) {
                continue;
            }
            if (isTime(line)) {
                name().ifPresent(found::add);
                below.clear();
                isFirst = false;
                isBelow = true;
            } else if (Furniture.of(page, line) != Furniture.Sort.NONE) {
                isBelow = true;
            } else if (isBelow) {
                below.add(line);
                isBelow = false;
            }
        }
    }

    /** A short line with a distance in time, and the buttons to like and to answer right below. */
    private boolean isTime(int line) {
        if (page.length(line) > LONGEST_TIME || !Meta.isStamp(page, line)) {
            return false;
        }
        boolean isAgo = Meta.read(page.text(), page.line(line)).flatMap(Meta::moment).filter(Moment.Ago.class::isInstance).isPresent();
        boolean likes = false;
        boolean answers = false;
        int seen = 0;
        for (int next = line + 1; next < page.lines() && seen < REACH; next++) {
            if (!page.isBlank(next)) {
                likes |= page.words(next).equalsIgnoreCase("like");
                answers |= page.words(next).equalsIgnoreCase(REPLY);
                seen += isWords(next) ? REACH : 1;
            }
        }
        return isAgo && likes && answers;
    }

    /** Below words that follow a time it is somebody else's buttons. */
    private boolean isWords(int line) {
        return Furniture.of(page, line) == Furniture.Sort.NONE && page.words(line).indexOf(' ') > 0;
    }

    /** The first comment stands below lines of the page itself, of which some may look like names. */
    private Optional<Head> name() {
        var lines = isFirst ? below.reversed() : below;
        for (int line : lines) {
            var plate = page.length(line) > LONGEST_NAME ? Optional.<Plate>empty() : Plate.read(page.words(line));
            if (plate.isPresent() && hasWords(line)) {
                return Optional.of(new Head(Kind.STACK, plate, time(line), Head.Lines.only(line, line), Standing.UNKNOWN, true));
            }
        }
        return Optional.empty();
    }

    /** A time right below a name makes it a head of another kind. */
    private boolean hasWords(int line) {
        int next = page.seenFrom(line + 1);
        return next < page.lines() && !Meta.isStamp(page, next);
    }

    /** The time that ended the search is the one below the words of the name. */
    private Optional<Moment> time(int from) {
        for (int line = from + 1; line < page.lines(); line++) {
            if (isTime(line)) {
                return Meta.read(page.text(), page.line(line)).flatMap(Meta::moment);
            }
        }
        return Optional.empty();
    }
}
