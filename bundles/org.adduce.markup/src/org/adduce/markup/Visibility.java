package org.adduce.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whether a reader sees an element, as far as the element itself says; what lies around it does not count.
 *
 * @since 1.0
 */
public final class Visibility {

    private static final Pattern HIDING = Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))");
    private static final Set<String> HIDING_CLASSES = Set.of("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only",
            "invisible", "u-hidden", "element-invisible");
    private static final String SEEN_ANYWAY = "fallback-image";

    private Visibility() {
    }

    /** Whether the element says that it is not seen, be it by an attribute, its style or a class that everybody uses so. */
    public static boolean isHidden(Element element) {
        return isHiddenByMarkup(element) || element.attributesSize() > 0 && Tokens.any(element.attr("class"), HIDING_CLASSES::contains);
    }

    /** Whether an attribute or its own style says that it is not seen. */
    public static boolean isHiddenByMarkup(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        if (element.attr("aria-hidden").equals("true") && !element.className().contains(SEEN_ANYWAY)) {
            return true;
        }
        var style = element.attr("style");
        return !style.isEmpty() && HIDING.matcher(style.toLowerCase(Locale.ROOT)).find();
    }
}
