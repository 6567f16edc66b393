package org.adduce.model.time;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package, which translators may add to. */
final class Messages {

    private static final ResourceBundle.Control OWN_LANGUAGE_OR_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
        this.locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    /** The words in a language, or in English if there are none in it. */
    static Messages in(Locale locale) {
        return new Messages(ResourceBundle.getBundle("org.adduce.model.time.messages", locale,
                Messages.class.getClassLoader(), OWN_LANGUAGE_OR_ENGLISH));
    }

    /** The language the words are really in. */
    Locale locale() {
        return locale;
    }

    /** A text as it stands, such as a pattern for dates. */
    String plain(String key) {
        return bundle.getString(key);
    }

    /** Several texts as one, as in "1667, 1668 and 1670". */
    String list(List<String> items) {
        var list = items.getFirst();
        for (int i = 1; i < items.size(); i++) {
            list = text(i < items.size() - 1 ? "list.more" : "list.last", list, items.get(i));
        }
        return list;
    }

    /** A text with its places filled. */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
