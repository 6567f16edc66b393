package org.adduce.importer.text.internal.head;

import java.util.Optional;
import org.adduce.importer.text.internal.page.Page;

/** The lines under a name that still belong to it: the name again, a handle, a time, counts, buttons. */
final class Followers {

    private static final int MOST = 8;

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
        var meta = Meta.read(page.text(), page.line(line));
        if (meta.filter(Meta::says).isPresent()) {
            boolean second = meta.get().moment().isPresent() && head.moment().isPresent();
            return second ? Optional.empty() : Optional.of(head.at(meta.get().moment()).under(meta.get().handle()).until(line));
        }
        return sort != Furniture.Sort.NONE || meta.isPresent() || repeats(page, head, line) ? Optional.of(head.until(line)) : Optional.empty();
    }

    private static boolean repeats(Page page, Head head, int line) {
        return page.length(line) <= 90 && head.plate().flatMap(Plate::name).filter(name -> samePlate(page.words(line), name)).isPresent();
    }

    private static boolean samePlate(String words, String name) {
        return words.equalsIgnoreCase(name)
                || Plate.read(words).flatMap(Plate::name).filter(name::equalsIgnoreCase).isPresent();
    }
}
