package org.adduce.ui.internal.reader;

/**
 * Where the column of text stands, in pixels of the widget.
 *
 * @param left where its lines begin
 * @param width how long they are at most
 * @param right how much is free to its right
 */
record Column(int left, int width, int right) {

    private static final int LEAST_LEFT = 36;
    private static final int LEAST_RIGHT = 28;

    /** In the middle of {@code available} pixels, no wider than {@code measure}. */
    static Column in(int available, int measure) {
        int width = Math.max(1, Math.min(measure, available - LEAST_LEFT - LEAST_RIGHT));
        int left = Math.max(LEAST_LEFT, (available - width) / 2);
        return new Column(left, width, Math.max(LEAST_RIGHT, available - left - width));
    }

    /** Where the widget's free room to the right begins. */
    int end() {
        return left + width;
    }
}
