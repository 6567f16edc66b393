package org.adduce.ui.internal.reader.page;

/**
 * The lines that are others on the newer of two pages of one text, or look otherwise: from the first to the last of them. That
 * a heading says something else is no such change.
 *
 * @param first the first of them on both pages
 * @param before the first line behind them on the older page
 * @param after the first line behind them on the newer page
 */
public record LineChange(int first, int before, int after) {

    /** Whether all lines are as they were. */
    public boolean isNone() {
        return first == before && first == after;
    }

    /** Whether the last line of the older page is among them, so that nothing is behind them. */
    public boolean isAllOf(Page older) {
        return before == older.lineCount();
    }

    /** What has become of the page of {@code older}. */
    public static LineChange between(Reading older, Reading newer) {
        if (older.hasVoices() != newer.hasVoices()) {
            return new LineChange(0, older.page().lineCount(), newer.page().lineCount());
        }
        var all = between(older.page(), newer.page());
        for (var place : new LookChange(older, newer).places()) {
            all = all.with(newer.page().topOf(place), newer.page().lineOf(Math.max(place.start(), place.end() - 1)) + 1);
        }
        return all;
    }

    private static LineChange between(Page older, Page newer) {
        int oldEnd = older.lineCount();
        int newEnd = newer.lineCount();
        int first = 0;
        while (first < Math.min(oldEnd, newEnd) && older.isSame(first, newer, first)) {
            first++;
        }
        if (first == oldEnd && first == newEnd) {
            return new LineChange(0, 0, 0);
        }
        int behind = 0;
        while (behind < Math.min(oldEnd, newEnd) - first && older.isSame(oldEnd - 1 - behind, newer, newEnd - 1 - behind)) {
            behind++;
        }
        return new LineChange(first, oldEnd - behind, newEnd - behind);
    }

    private LineChange with(int start, int end) {
        if (isNone()) {
            return new LineChange(start, end, end);
        }
        int more = Math.max(0, end - after);
        return new LineChange(Math.min(first, start), before + more, after + more);
    }
}
