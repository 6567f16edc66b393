package org.adduce.model.edit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenPhrase;

/** The words and patterns that labels are made of. */
final class LabelWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.adduce.model.edit.model");
    private static final WhenPhrase PHRASE = new WhenPhrase(Locale.getDefault());

    private LabelWords() {
    }

    static String text(String key) {
        return WORDS.getString(key);
    }

    static String text(String key, Object... parts) {
        return MessageFormat.format(WORDS.getString(key), parts);
    }

    /** A time in words, by the day where it is known by the minute. */
    static String when(When when) {
        int clock = when.anchors().isEmpty() && when.text().indexOf('/') < 0 ? when.text().indexOf('T') : -1;
        return PHRASE.of(clock > 0 ? When.parse(when.text().substring(0, clock)) : when);
    }
}
