package org.adduce.team.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The most members of a list that stand in the same order in another. */
final class LongestCommon {

    private LongestCommon() {
    }

    /** By patience: the places in the one list of what stands in the other, of which the longest rising row is taken. */
    static Set<Object> of(List<Object> before, List<Object> after) {
        Map<Object, Integer> places = new HashMap<>();
        before.forEach(key -> places.put(key, places.size()));
        var common = after.stream().filter(places::containsKey).toList();
        int[] tails = new int[common.size()];
        int[] previous = new int[common.size()];
        int length = 0;
        var values = new ArrayList<Integer>();
        for (int i = 0; i < common.size(); i++) {
            int value = places.get(common.get(i));
            int at = Arrays.binarySearch(values.stream().mapToInt(Integer::intValue).toArray(), value);
            int row = at < 0 ? -at - 1 : at;
            if (row == values.size()) {
                values.add(value);
            } else {
                values.set(row, value);
            }
            tails[row] = i;
            previous[i] = row == 0 ? -1 : tails[row - 1];
            length = values.size();
        }
        Set<Object> row = new HashSet<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            row.add(common.get(i));
        }
        return row;
    }
}
