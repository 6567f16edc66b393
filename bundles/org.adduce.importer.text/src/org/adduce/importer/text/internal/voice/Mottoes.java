package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.adduce.importer.text.internal.head.Head;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Roles;
import org.adduce.importer.text.internal.word.Lexicon;

/** What a forum puts below all posts of somebody with no mark before it: the same line at the end of each, and not said again each time. */
final class Mottoes {

    private static final int LONGEST = 160;
    /** Fewer words are a greeting or a name, which people write themselves. */
    private static final int LEAST_WORDS = 4;

    private Mottoes() {
    }

    /** The lines of all of a page, given what is furniture in it. */
    static List<Integer> in(Page page, List<Head> heads, Roles roles) {
        var posts = new HashMap<String, List<Integer>>();
        for (int i = 0; i < heads.size(); i++) {
            int from = heads.get(i).lastLine() + 1;
            int last = last(page, roles, from, i + 1 < heads.size() ? heads.get(i + 1).firstLine() : page.lines());
            heads.get(i).plate().map(Plate::called).ifPresent(name -> posts.computeIfAbsent(name, key -> new ArrayList<>()).add(isApart(page, roles, from, last) ? last : -1));
        }
        var found = new ArrayList<Integer>();
        for (var lines : posts.values()) {
            boolean same = lines.size() > 1 && !lines.contains(-1) && lines.stream().map(page::words).distinct().count() == 1;
            boolean postedTwice = same && lines.stream().map(line -> page.words(above(page, roles, line))).distinct().count() == 1;
            if (same && !postedTwice) {
                found.addAll(lines);
            }
        }
        return found;
    }

    private static int last(Page page, Roles roles, int from, int to) {
        int line = to - 1;
        while (line > from && (page.isBlank(line) || roles.isSkipped(line))) {
            line--;
        }
        return line;
    }

    /** Whether it is a paragraph of one line below other words, and thanks nobody. */
    private static boolean isApart(Page page, Roles roles, int from, int line) {
        boolean isParagraph = line > from && (page.isBlank(line - 1) || roles.isSkipped(line - 1)) && page.length(line) <= LONGEST && page.words(line).split("\\s+").length >= LEAST_WORDS;
        return isParagraph && above(page, roles, line) >= from && !page.words(line).endsWith("?") && Lexicon.closings().at(page.text(), page.line(line)).isEmpty();
    }

    /** The last line of other words above one. */
    private static int above(Page page, Roles roles, int line) {
        int above = line - 1;
        while (above >= 0 && (page.isBlank(above) || roles.isSkipped(above))) {
            above--;
        }
        return above;
    }
}
