package org.adduce.importer.text.internal.head;

import java.util.List;
import org.adduce.importer.text.internal.page.Page;

/** How deep heads are indented, where some are deeper than others: the deeper answer those above. */
final class Indents {

    private Indents() {
    }

    static List<Head> standing(Page page, List<Head> heads) {
        if (heads.stream().anyMatch(head -> head.standing().depth() >= 0)) {
            return heads;
        }
        var indents = heads.stream().filter(head -> head.wordsStart() < 0).map(head -> page.indent(head.firstLine())).distinct().count();
        return indents < 2 ? heads : heads.stream().map(head -> head.standing(new Standing(page.indent(head.firstLine()), true, head.standing().answering()))).toList();
    }
}
