package org.adduce.model.edit;

import java.util.Locale;
import org.adduce.model.Element;

/**
 * Which icon stands for an element.
 *
 * @since 1.0
 */
public final class ElementIcon {

    private ElementIcon() {
    }

    /** The name of the icon, without folder and extension. */
    public static String of(Element element) {
        return element.eClass().getName().toLowerCase(Locale.ROOT);
    }
}
