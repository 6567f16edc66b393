package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adduce.importer.text.internal.head.Furniture;
import org.adduce.importer.text.internal.head.Meta;
import org.adduce.importer.text.internal.page.Page;

/**
 * What a page lists between the end of its comments and its own last lines: titles of other posts with their days and counts.
 * The page wrote that, and none of those who spoke above.
 */
final class Listing {

    private static final int LONGEST = 140;
    private static final int MOST = 60;

    private final Page page;
    private final Set<Integer> heads;

    /** Looks for listings of a page on whose lines {@code heads} somebody begins to speak. */
    Listing(Page page, Set<Integer> heads) {
        this.page = page;
        this.heads = heads;
    }

    /** The lines of the listing below a line that ends the comments; empty where something else may stand there. */
    List<Integer> below(int end) {
        var lines = new ArrayList<Integer>();
        boolean counted = false;
        for (int line = end + 1; line < page.lines() && lines.size() <= MOST && !heads.contains(line); line++) {
            if (page.isBlank(line)) {
                continue;
            }
            var sort = Furniture.of(page, line);
            if (sort == Furniture.Sort.END) {
                return counted ? lines : List.of();
            }
            if (page.length(line) > LONGEST) {
                return List.of();
            }
            counted |= sort == Furniture.Sort.WEAK || Meta.isStamp(page, line);
            if (sort == Furniture.Sort.NONE) {
                lines.add(line);
            }
        }
        return List.of();
    }
}
