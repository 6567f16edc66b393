package org.adduce.ui.internal.form.entry;

import java.util.Locale;

/** Reads a colour: {@code #rrggbb}, also without the mark or with one digit a part. */
public final class ColourEntry {

    private ColourEntry() {
    }

    /** What {@code text} means. */
    public static Entry<String> read(String text) {
        var digits = text.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
        if (digits.isEmpty()) {
            return Entry.nothing();
        } else if (digits.matches("[0-9a-f]{3}")) {
            return Entry.of("#" + digits.replaceAll("(.)", "$1$1"));
        } else if (digits.matches("[0-9a-f]{6}")) {
            return Entry.of("#" + digits);
        } else {
            return Entry.refused(Messages.ColourEntry_none, text.length());
        }
    }
}
