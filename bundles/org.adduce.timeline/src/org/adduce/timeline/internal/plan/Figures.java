package org.adduce.timeline.internal.plan;

import java.util.List;
import org.adduce.model.time.End;
import org.adduce.timeline.Item;

/** The times of items side by side in arrays: at every new level of zoom each of them is looked at. Made once a lane. */
final class Figures {

    private final double[] start;
    private final double[] end;
    private final double[] point;
    private final double[] weight;
    private final byte[] first;
    private final byte[] last;
    private final boolean[] isInterval;
    // measured when first asked for: only some lanes show words
    private double[] words;

    Figures(List<Item> items) {
        int size = items.size();
        start = new double[size];
        end = new double[size];
        point = new double[size];
        weight = new double[size];
        first = new byte[size];
        last = new byte[size];
        isInterval = new boolean[size];
        for (int i = 0; i < size; i++) {
            var time = items.get(i).time().orElseThrow();
            start[i] = time.start() == Long.MIN_VALUE ? Double.NEGATIVE_INFINITY : time.start();
            end[i] = time.end() == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : time.end();
            point[i] = time.point();
            weight[i] = items.get(i).weight();
            first[i] = (byte) time.first().ordinal();
            last[i] = (byte) time.last().ordinal();
            isInterval[i] = time.isInterval();
        }
    }

    double start(int i) {
        return start[i];
    }

    double end(int i) {
        return end[i];
    }

    double point(int i) {
        return point[i];
    }

    double weight(int i) {
        return weight[i];
    }

    boolean isFirst(int i, End known) {
        return first[i] == known.ordinal();
    }

    boolean isLast(int i, End known) {
        return last[i] == known.ordinal();
    }

    boolean isInterval(int i) {
        return isInterval[i];
    }

    /** The widths of words in pixels, by index. */
    double[] words(List<Item> items, Footprints footprints) {
        if (words == null) {
            words = items.stream().mapToDouble(footprints::words).toArray();
        }
        return words;
    }
}
