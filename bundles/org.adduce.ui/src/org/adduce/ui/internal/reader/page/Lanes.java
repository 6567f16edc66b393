package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.List;

/** Gives marks that overlap lanes of their own, so that the line under one does not hide another's. */
public final class Lanes {

    /** More do not fit between two rows. */
    private static final int MOST = 3;

    private Lanes() {
    }

    /** The lane, from 0, of each of {@code marks}, which are sorted by their start; annotations have no line and take none. */
    public static List<Integer> of(List<Mark> marks) {
        var lanes = new ArrayList<Integer>();
        for (int i = 0; i < marks.size(); i++) {
            var taken = new boolean[MOST];
            for (int before = 0; before < i; before++) {
                if (!marks.get(before).isAnnotation() && marks.get(before).place().overlaps(marks.get(i).place())) {
                    taken[lanes.get(before)] = true;
                }
            }
            lanes.add(firstFree(taken));
        }
        return lanes;
    }

    private static int firstFree(boolean[] taken) {
        for (int lane = 0; lane < taken.length; lane++) {
            if (!taken[lane]) {
                return lane;
            }
        }
        return taken.length - 1;
    }
}
