package org.adduce.core.internal.check;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.adduce.model.Element;
import org.adduce.model.edit.ElementLabel;

/** What checks say to people: the texts of {@code checks.properties}, elements named by their labels. */
public final class CheckWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.adduce.core.internal.check.checks");

    private static final String OPENING = "\u201c";
    private static final String CLOSING = "\u201d";

    private CheckWords() {
    }

    /** An element's label in quotation marks, unless it ends with words in quotation marks already. */
    static String label(Element element) {
        var label = ElementLabel.of(element);
        return label.endsWith(CLOSING) ? label : OPENING + label + CLOSING;
    }

    /** A text with its places filled; elements stand in it by their labels. */
    public static String text(String key, Object... parts) {
        var words = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = parts[i] instanceof Element element ? label(element) : parts[i].toString();
        }
        return MessageFormat.format(WORDS.getString(key), words);
    }
}
