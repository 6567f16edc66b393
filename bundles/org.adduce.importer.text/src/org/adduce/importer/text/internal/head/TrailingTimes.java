package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/** Some pages print the time of a post below its words: it is that of the head above, if that has none. */
public final class TrailingTimes {

    /** Further below, a time belongs to something else. */
    private static final int REACH = 200;

    private TrailingTimes() {
    }

    /** The heads of a page, with the times below their words. */
    public static List<Head> of(Page page, List<Head> heads) {
        var timed = new ArrayList<Head>(heads.size());
        for (int i = 0; i < heads.size(); i++) {
            int next = i + 1 < heads.size() ? heads.get(i + 1).firstLine() : page.lines();
            boolean may = (heads.get(i).kind() == Kind.STACK || heads.get(i).kind() == Kind.WROTE) && heads.get(i).moment().isEmpty();
            timed.add(may ? heads.get(i).at(below(page, heads.get(i).lastLine() + 1, next)) : heads.get(i));
        }
        return timed;
    }

    /** The only date on a line of its own. */
    private static Optional<Moment> below(Page page, int from, int to) {
        Optional<Moment> found = Optional.empty();
        for (int line = from; line < Math.min(to, from + REACH); line++) {
            if (!page.isBlank(line) && Meta.isStamp(page, line)) {
                var moment = Meta.read(page.text(), page.line(line)).flatMap(Meta::moment).filter(it -> it instanceof Moment.Dated dated && dated.day() > 0);
                if (found.isPresent() && moment.isPresent()) {
                    return Optional.empty();
                }
                found = found.or(() -> moment);
            }
        }
        return found;
    }
}
