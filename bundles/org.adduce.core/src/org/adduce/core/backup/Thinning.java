package org.adduce.core.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of many backups to let go: always the one whose neighbours are nearest to each other for their age, so that those
 * that stay are close together lately and far apart long ago. The newest and the oldest always stay as long as two may.
 */
final class Thinning {

    private Thinning() {
    }

    /** The place of the one to let go; {@code times} are in order, the newest first, and at least two. */
    static int superfluous(List<Instant> times, Instant now) {
        if (times.size() == 2) {
            return 1;
        }
        int least = 1;
        double smallest = Double.MAX_VALUE;
        for (int i = 1; i < times.size() - 1; i++) {
            double gap = seconds(times.get(i + 1), times.get(i - 1));
            double age = Math.max(1, seconds(times.get(i), now));
            if (gap / age < smallest) {
                smallest = gap / age;
                least = i;
            }
        }
        return least;
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    /** Those to let go, so that no more than {@code most} and no more than {@code bytes} stay; the newest stays whatever it takes. */
    static List<Backup> superfluous(List<Backup> newestFirst, List<Long> sizes, Backups.Limits limits, Instant now) {
        var left = new ArrayList<>(newestFirst);
        var leftSizes = new ArrayList<>(sizes);
        var gone = new ArrayList<Backup>();
        while (left.size() > 1 && (left.size() > limits.count() || leftSizes.stream().mapToLong(Long::longValue).sum() > limits.bytes())) {
            int at = superfluous(left.stream().map(Backup::taken).toList(), now);
            gone.add(left.remove(at));
            leftSizes.remove(at);
        }
        return gone;
    }
}
