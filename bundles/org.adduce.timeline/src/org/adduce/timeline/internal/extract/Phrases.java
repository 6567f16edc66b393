package org.adduce.timeline.internal.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenPhrase;
import org.adduce.model.value.Certainty;
import org.adduce.timeline.internal.Messages;

/** Words and times in the language of a model. */
final class Phrases {

    private final Messages messages;
    private final WhenPhrase times;

    /** What to call the elements that distances are measured from. */
    private final Map<UUID, String> names = new HashMap<>();

    Phrases(Locale locale) {
        messages = Messages.in(locale);
        times = new WhenPhrase(locale);
    }

    void name(UUID element, String name) {
        names.put(element, name);
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String time(When when) {
        return times.of(when, id -> Optional.ofNullable(names.get(id)));
    }

    /** A text, or what to say where there is none. */
    String orElse(String text, String key) {
        return text == null || text.isBlank() ? messages.text(key) : text.strip();
    }

    /** A certainty as a number if it has one, else in its own words. */
    String certainty(Certainty certainty) {
        return certainty.isNumeric() ? chance(certainty.low(), certainty.high()) : certainty.phrase();
    }

    String chance(double low, double high) {
        return low == high ? messages.text("chance", 100 * low) : messages.text("chance.between", 100 * low, 100 * high);
    }
}
