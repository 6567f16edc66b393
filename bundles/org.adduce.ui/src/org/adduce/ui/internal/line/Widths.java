package org.adduce.ui.internal.line;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How wide the columns of a table are: as they want, but one has what they leave; where that were too little, the widest give way. */
final class Widths {

    /** No column gives way below this. */
    static final int LEAST = 96;
    /** A column that wants more has it only where the one with the rest has all it wants. */
    static final int MUCH = 320;

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
        var widths = modest(wanted);
        widths[rest] = 0;
        widen(widths, wanted, rest, room - Math.max(wanted[rest], leastRest));
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

    /** The widths before there is a room. */
    static int[] first(int[] wanted, int rest, int leastRest) {
        var widths = modest(wanted);
        widths[rest] = Math.max(widths[rest], leastRest);
        return widths;
    }

    private static int[] modest(int[] wanted) {
        return Arrays.stream(wanted).map(width -> Math.min(width, MUCH)).toArray();
    }

    /** Gives columns that want much, from the left, what there is. */
    private static void widen(int[] widths, int[] wanted, int rest, int room) {
        int spare = room - Arrays.stream(widths).sum();
        for (int i = 0; i < widths.length && spare > 0; i++) {
            int given = i == rest ? 0 : Math.min(spare, wanted[i] - widths[i]);
            widths[i] += given;
            spare -= given;
        }
    }
}
