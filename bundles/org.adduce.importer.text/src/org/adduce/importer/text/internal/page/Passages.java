package org.adduce.importer.text.internal.page;

import java.util.Arrays;

/** The passages of some lines of a page, in order; kept in columns because there may be millions. */
public final class Passages {

    private static final int COLUMNS = 4;
    private static final int FIRST = 0;
    private static final int LAST = 1;
    private static final int DEPTH = 2;
    private static final int BLANKS = 3;

    private final Page page;
    private final Roles roles;
    private int[] cells = new int[64 * COLUMNS];
    private int count;

    private Passages(Page page, Roles roles) {
        this.page = page;
        this.roles = roles;
    }

    /** Cuts the lines of a page into passages, but for those that are nobody's words. */
    public static Passages of(Page page, Roles roles, Pulse pulse) {
        boolean wrapped = Wrapping.isWrapped(page, roles);
        var passages = new Passages(page, roles);
        int blanks = 0;
        for (int line = 0; line < page.lines(); line++) {
            pulse.beat();
            if (roles.isSkipped(line)) {
                blanks = Math.max(1, blanks);
            } else if (page.isBlank(line)) {
                blanks++;
            } else {
                passages.add(line, blanks, wrapped);
                blanks = 0;
            }
        }
        passages.cells = Arrays.copyOf(passages.cells, passages.count * COLUMNS);
        return passages;
    }

    /** How many there are. */
    public int size() {
        return count;
    }

    /** The text they are passages of. */
    public String text() {
        return page.text();
    }

    /** One of them. */
    public Passage get(int index) {
        int first = cell(index, FIRST);
        int last = cell(index, LAST);
        var margin = Margin.of(page.text(), roles.words(page, first));
        var span = new Span(margin.end(), Math.max(margin.end(), roles.words(page, last).end()));
        return new Passage(index, span, cell(index, DEPTH), first, last, cell(index, BLANKS));
    }

    /** The words of one line of a passage, from after so many marks. */
    public Span words(int line, int marks) {
        var words = roles.words(page, line);
        return new Span(Margin.upTo(page.text(), words, marks), words.end());
    }

    /** Whether a line that is nobody's words stands between two lines. */
    public boolean isFurnitureBetween(int line, int other) {
        for (int between = line + 1; between < other; between++) {
            if (roles.isSkipped(between)) {
                return true;
            }
        }
        return false;
    }

    /** The first passage that begins on a line or after it. */
    public int from(int line) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cell(middle, FIRST) < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many blank lines stand before one. */
    public int blanksBefore(int index) {
        return cell(index, BLANKS);
    }

    /** How many blanks stand before the first line of one. */
    public int indent(int index) {
        return page.indent(cell(index, FIRST));
    }

    /** How many {@code >} stand before the lines of one. */
    public int depth(int index) {
        return cell(index, DEPTH);
    }

    /** A passage is quoted though no mark says so. */
    public void quote(int index) {
        cells[index * COLUMNS + DEPTH] = 1;
    }

    private void add(int line, int blanks, boolean wrapped) {
        int depth = Margin.of(page.text(), roles.words(page, line)).depth();
        boolean goesOn = count > 0 && blanks == 0 && !roles.isStart(line) && depth == cell(count - 1, DEPTH)
                && (depth > 0 || wrapped && !Wrapping.startsItem(page.text(), page.line(line)));
        if (goesOn) {
            cells[(count - 1) * COLUMNS + LAST] = line;
            return;
        }
        if (cells.length == count * COLUMNS) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        int row = count++ * COLUMNS;
        cells[row + FIRST] = line;
        cells[row + LAST] = line;
        cells[row + DEPTH] = depth;
        cells[row + BLANKS] = blanks;
    }

    private int cell(int index, int column) {
        return cells[index * COLUMNS + column];
    }
}
