package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Page;

/** The lines under a name that still belong to it: the name again, a handle, a time, counts, buttons. */
final class Followers {

    private static final int MOST = 8;
    private static final int LONGEST = 90;
    private static final Pattern EDITED = Pattern.compile("(?i)\\b(?:edited|updated|modified)\\b");
    private static final Pattern ANSWERING = Pattern.compile("(?i)(?:replying to|in reply to|reply to|@ reply to) (@?[\\p{L}\\p{N}_.-]{2,40})(?: and .*)?");

    private Followers() {
    }

    /** A head with what stands below it; blank lines between are passed over. */
    static Head below(Page page, Head head) {
        var whole = head;
        int seen = 0;
        for (int line = head.lastLine() + 1; line < page.lines() && seen < MOST; line++) {
            if (page.isBlank(line)) {
                continue;
            }
            var next = with(page, whole, line);
            if (next.isEmpty()) {
                break;
            }
            whole = next.get();
            seen++;
        }
        return whole;
    }

    private static Optional<Head> with(Page page, Head head, int line) {
        var sort = Furniture.of(page, line);
        if (sort == Furniture.Sort.END) {
            return Optional.empty();
        }
        var answering = answering(page, line);
        if (answering.isPresent()) {
            return Optional.of(head.standing(head.standing().answering(answering.get())).until(line));
        }
        var meta = Meta.read(page.text(), page.line(line));
        if (meta.filter(Meta::says).isPresent()) {
            boolean second = meta.get().moment().isPresent() && head.moment().isPresent() && !EDITED.matcher(page.words(line)).find();
            return second ? Optional.empty() : Optional.of(head.at(meta.get().moment()).under(meta.get().handle()).until(line));
        }
        return sort != Furniture.Sort.NONE || meta.isPresent() || repeats(page, head, line) ? Optional.of(head.until(line)) : Optional.empty();
    }

    private static Optional<String> answering(Page page, int line) {
        var matcher = page.length(line) > LONGEST ? null : ANSWERING.matcher(page.words(line));
        return matcher != null && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean repeats(Page page, Head head, int line) {
        return page.length(line) <= LONGEST && head.plate().flatMap(Plate::name).filter(name -> samePlate(page.words(line), name)).isPresent();
    }

    private static boolean samePlate(String words, String name) {
        return words.equalsIgnoreCase(name)
                || Plate.read(words).flatMap(Plate::name).filter(name::equalsIgnoreCase).isPresent();
    }
}
