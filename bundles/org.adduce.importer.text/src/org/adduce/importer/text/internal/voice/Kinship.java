package org.adduce.importer.text.internal.voice;

import java.util.Arrays;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.word.Terms;

/** Which earlier voice of a talk is the only one near that spoke of what a voice begins with. Asked in the order of the voices. */
final class Kinship {

    private static final int REACH = 12;
    private static final int KEPT = REACH + 1;
    private static final int BEGINNING = 300;
    private static final int LONGEST = 2000;
    private static final int MOST = 40;
    /** Before so many voices have spoken, any word is rare. */
    private static final int FEW = 2;

    private final Outline outline;
    private final int[][] kept = new int[KEPT][];
    private final int[] keptOf = new int[KEPT];

    Kinship(Outline outline) {
        this.outline = outline;
        Arrays.fill(keptOf, -1);
    }

    /** That voice, where enough of the words are its alone. */
    Optional<Outline.Entry> of(int index) {
        int from = Math.max(0, index - REACH);
        var shared = new int[index - from];
        var beginning = Terms.of(outline.passages().text(), beginning(outline.entries().get(index)));
        for (int i = 0; i < Math.min(MOST, beginning.length); i++) {
            int holder = onlyHolder(beginning, i, from, index);
            if (holder >= 0) {
                shared[holder - from]++;
            }
        }
        int best = index - 1;
        for (int other = index - 2; other >= from; other--) {
            best = shared[other - from] > shared[best - from] ? other : best;
        }
        int needed = best == index - 1 && index >= FEW ? 1 : 2;
        return shared[best - from] >= needed ? Optional.of(outline.entries().get(best)) : Optional.empty();
    }

    /** The only voice that has a term; -1 where several have it, none, or it was counted already. */
    private int onlyHolder(int[] terms, int place, int from, int to) {
        for (int i = 0; i < place; i++) {
            if (terms[i] == terms[place]) {
                return -1;
            }
        }
        int holder = -1;
        for (int other = from; other < to; other++) {
            if (Arrays.binarySearch(terms(other), terms[place]) >= 0) {
                if (holder >= 0) {
                    return -1;
                }
                holder = other;
            }
        }
        return holder;
    }

    private int[] terms(int index) {
        int slot = index % KEPT;
        if (keptOf[slot] != index) {
            kept[slot] = Terms.of(outline.passages().text(), outline.entries().get(index).voice().reach().first(LONGEST));
            Arrays.sort(kept[slot]);
            keptOf[slot] = index;
        }
        return kept[slot];
    }

    /** The first paragraph, or what of it says whom it answers. */
    private Span beginning(Outline.Entry entry) {
        var first = entry.voice().reach().first(BEGINNING);
        int end = first.start();
        while (end < first.end() && !Chars.isLineEnd(outline.passages().text().charAt(end))) {
            end++;
        }
        return new Span(first.start(), end);
    }
}
