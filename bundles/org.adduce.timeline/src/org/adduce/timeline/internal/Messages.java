package org.adduce.timeline.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this bundle, which translators may add to. */
public final class Messages {

    private static final ResourceBundle.Control OWN_LANGUAGE_OR_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The words in a language, or in English if there are none in it. */
    public static Messages in(Locale locale) {
        return new Messages(ResourceBundle.getBundle("org.adduce.timeline.internal.messages", locale,
                Messages.class.getClassLoader(), OWN_LANGUAGE_OR_ENGLISH), locale);
    }

    /** A text as it stands. */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** A text with its places filled. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
