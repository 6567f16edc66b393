package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Page;

/**
 * What chats print below a name where somebody answers in a thread of it, and shows that to all: "replied to a thread: The list is out".
 * The words are the first of what is answered.
 */
public final class ThreadMark {

    private static final Pattern MARK = Pattern.compile("(?i)(?:also )?(?:replied|commented|responded) (?:to a|in|in a) thread: ?(\\S.*?)(?:\u2026|\\.\\.\\.)?");

    private ThreadMark() {
    }

    /** The lines right below heads that are such marks. */
    public static List<Integer> below(Page page, List<Head> heads) {
        var found = new ArrayList<Integer>();
        for (var head : heads) {
            int line = head.lastLine() + 1;
            if (head.wordsStart() < 0 && line < page.lines() && answered(page.words(line)).isPresent()) {
                found.add(line);
            }
        }
        return found;
    }

    /** What is answered begins with these words, where a line is such a mark. */
    public static Optional<String> answered(String line) {
        var mark = MARK.matcher(line);
        return mark.matches() ? Optional.of(mark.group(1)) : Optional.empty();
    }
}
