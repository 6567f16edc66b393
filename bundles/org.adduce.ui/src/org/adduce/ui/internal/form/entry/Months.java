package org.adduce.ui.internal.form.entry;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months by their names, in English and the user's language, whole or cut to three letters or more. */
final class Months {

    private static final int SHORTEST = 3;

    private final Map<String, Integer> byName = new HashMap<>();

    Months() {
        for (var month : Month.values()) {
            for (var locale : List.of(Locale.ENGLISH, Locale.getDefault())) {
                add(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month.getValue());
                add(month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale), month.getValue());
            }
        }
    }

    /** The name and its beginnings; English names come first and keep theirs. */
    private void add(String name, int number) {
        for (int length = SHORTEST; length <= name.length(); length++) {
            byName.putIfAbsent(name.substring(0, length), number);
        }
    }

    /** The number of a month, from 1. */
    Optional<Integer> number(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
