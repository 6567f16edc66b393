package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Page;

/**
 * What some chats print above a head: the handle of whom it answers, and on the next line the words that it answers, which
 * stand further up already.
 *
 * @param heads the heads of a page, with whom they answer
 * @param lines the lines so printed, which are nobody's words
 */
public record References(List<Head> heads, List<Integer> lines) {

    private static final int REACH = 400;
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{1,40}");

    /** Looks above each of some heads. */
    public static References above(Page page, List<Head> heads) {
        var all = new ArrayList<Head>(heads.size());
        var lines = new ArrayList<Integer>();
        for (var head : heads) {
            var handle = handle(page, head.firstLine());
            all.add(handle.map(name -> head.standing(head.standing().answering(name))).orElse(head));
            handle.ifPresent(name -> lines.addAll(List.of(head.firstLine() - 2, head.firstLine() - 1)));
        }
        return new References(all, lines);
    }

    private static Optional<String> handle(Page page, int line) {
        boolean may = line > 2 && !page.isBlank(line - 1) && HANDLE.matcher(page.words(line - 2)).matches();
        return may && isAbove(page, line - 2, page.words(line - 1).replaceFirst("(?: \\(edited\\)|\u2026|\\.\\.\\.)$", "")) ? Optional.of(page.words(line - 2).strip()) : Optional.empty();
    }

    private static boolean isAbove(Page page, int before, String words) {
        for (int line = before - 1; line >= Math.max(0, before - REACH) && !words.isBlank(); line--) {
            if (page.length(line) >= words.length() && page.text().startsWith(words, page.line(line).start())) {
                return true;
            }
        }
        return false;
    }
}
