package org.adduce.timeline.internal.plan;

import java.util.Arrays;
import java.util.List;

/** Divides a height among sections. */
final class Shares {

    /** What a section cannot well do without; in a low picture it must do with fewer. */
    private static final int LEAST_LANES = 3;

    private Shares() {
    }

    /** What each section gets: its wish if there is room for all, else at least what it needs and a fair share of the rest. */
    static double[] of(List<Wish> wishes, double height) {
        double full = wishes.stream().mapToDouble(Wish::full).sum();
        if (full <= height) {
            return wishes.stream().mapToDouble(Wish::full).toArray();
        }
        for (int lanes = LEAST_LANES; lanes > 0; lanes--) {
            var given = least(wishes, lanes);
            double left = height - Arrays.stream(given).sum();
            if (left >= 0) {
                return filled(wishes, given, left);
            }
        }
        return least(wishes, 1);
    }

    private static double[] least(List<Wish> wishes, int lanes) {
        return wishes.stream().mapToDouble(wish -> wish.least(lanes)).toArray();
    }

    /** Pours what is left in by shares; what a section does not need flows to the others. */
    private static double[] filled(List<Wish> wishes, double[] given, double height) {
        double left = height;
        while (left > 1) {
            double shares = 0;
            for (int i = 0; i < given.length; i++) {
                shares += given[i] < wishes.get(i).full() ? Heights.share(wishes.get(i).section()) : 0;
            }
            if (shares == 0) {
                break;
            }
            double poured = 0;
            for (int i = 0; i < given.length; i++) {
                double lacking = wishes.get(i).full() - given[i];
                double part = lacking > 0 ? Math.min(lacking, left * Heights.share(wishes.get(i).section()) / shares) : 0;
                given[i] += part;
                poured += part;
            }
            left -= poured;
        }
        return given;
    }
}
