package org.adduce.ui.internal.keys;

import java.util.Arrays;
import java.util.List;
import org.adduce.core.query.Folding;

/** Which lines a person looks for: those that have all words of what was typed, in what they do, their keys, or where they work. */
public final class KeyFilter {

    private final List<String> words;

    /** @param typed words, keys, or some of them */
    public KeyFilter(String typed) {
        words = Arrays.stream(Folding.fold(typed.strip()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a line is one. */
    public boolean fits(KeySheet.Line line, String place) {
        var told = Folding.fold(line.action().name() + '\n' + place);
        var keys = line.keys().stream().map(key -> Folding.fold(key.format())).toList();
        return words.stream().allMatch(word -> told.contains(word) || keys.stream().anyMatch(key -> isPressed(word, key)));
    }

    /** In whatever order the keys are told: Ctrl+Shift is Shift+Ctrl. */
    private static boolean isPressed(String word, String key) {
        var parts = List.of(key.split("\\+"));
        return key.contains(word) || word.contains("+")
                && Arrays.stream(word.split("\\+")).allMatch(part -> part.length() == 1 ? parts.contains(part) : parts.stream().anyMatch(each -> each.startsWith(part)));
    }
}
