package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.link.Footnote;
import org.adduce.importer.text.internal.page.Page;

/**
 * Heads of which only the name and a colon were copied. Alone they may as well speak to somebody or announce a quotation;
 * but footnotes end what somebody writes, and so below them a name that other heads have is a head,
 * and where there is one such head there may be more.
 */
final class AfterNotes {

    private AfterNotes() {
    }

    /** The heads of a page and those that are found below footnotes, in order. */
    static List<Head> with(Page page, List<Head> heads, List<Head> candidates) {
        var kinds = new HashMap<String, Kind>();
        heads.forEach(head -> head.plate().ifPresent(plate -> kinds.putIfAbsent(plate.called(), head.kind())));
        if (kinds.isEmpty() || kinds.containsValue(Kind.COLON)) {
            return heads;
        }
        var all = new ArrayList<>(heads);
        boolean shown = false;
        for (var head : candidates) {
            boolean may = head.kind() == Kind.COLON && isKnown(head, kinds) && isAlone(page, head);
            if (may && (shown && page.isBlank(head.firstLine() - 1) || isBelowNote(page, head.firstLine()))) {
                shown = true;
                all.add(new Head(kinds.get(head.plate().orElseThrow().called()), head.plate(), head.moment(), head.lines(), head.standing(), false));
            }
        }
        all.sort(Comparator.comparingInt(Head::firstLine));
        return all;
    }

    private static boolean isKnown(Head head, Map<String, Kind> kinds) {
        return head.plate().filter(plate -> kinds.containsKey(plate.called())).isPresent();
    }

    private static boolean isAlone(Page page, Head head) {
        int next = page.seenFrom(head.lastLine() + 1);
        return head.wordsStart() < 0 && next < page.lines() && "\">\u201C\u00AB\u201E".indexOf(page.text().charAt(page.line(next).start())) < 0;
    }

    private static boolean isBelowNote(Page page, int line) {
        int above = line - 1;
        while (above >= 0 && page.isBlank(above)) {
            above--;
        }
        return above >= 0 && Footnote.of(page.text(), page.line(above)).filter(note -> note.hasLink(page.text())).isPresent();
    }
}
