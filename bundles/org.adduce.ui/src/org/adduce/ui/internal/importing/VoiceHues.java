package org.adduce.ui.internal.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.review.Voice;

/** Numbers voices so that neighbours have other colours and each keeps its own, whatever becomes of the others. */
final class VoiceHues {

    /** How many colours there are. */
    static final int COUNT = 8;

    private final Map<Key, Integer> numbers = new HashMap<>();

    /** Whether voices of two numbers have one colour. */
    static boolean isSame(int number, int other) {
        return Math.floorMod(number - other, COUNT) == 0;
    }

    /** The numbers of the voices there are, in the order of their words. */
    Map<Key, Integer> of(List<Voice> voices) {
        int before = -1;
        for (int i = 0; i < voices.size(); i++) {
            int after = i + 1 < voices.size() ? numbers.getOrDefault(voices.get(i + 1).key(), -1) : -1;
            int next = before + 1;
            int own = after >= 0 && isSame(next, after) ? next + 1 : next;
            before = numbers.computeIfAbsent(voices.get(i).key(), key -> own);
        }
        return numbers;
    }
}
