package org.adduce.ui.internal.line;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How wide the columns of a table are: as they want, but one has what they leave; where that were too little, the widest give way. */
final class Widths {

    /** No column gives way below this. */
    static final int LEAST = 96;

    private Widths() {
    }

    /**
     * The widths in a room.
     *
     * @param wanted what each column wants
     * @param rest the column that has what the others leave
     * @param leastRest how wide that one is at least
     */
    static int[] of(int[] wanted, int rest, int leastRest, int room) {
        var widths = wanted.clone();
        widths[rest] = 0;
        int over = Arrays.stream(widths).sum() + leastRest - room;
        while (over > 0) {
            int widest = IntStream.range(0, widths.length).reduce((a, b) -> widths[b] > widths[a] ? b : a).orElseThrow();
            if (widths[widest] <= LEAST) {
                break;
            }
            int given = Math.min(over, Math.max(1, (widths[widest] - LEAST) / 2));
            widths[widest] -= given;
            over -= given;
        }
        widths[rest] = Math.max(leastRest, room - Arrays.stream(widths).sum());
        return widths;
    }
}
