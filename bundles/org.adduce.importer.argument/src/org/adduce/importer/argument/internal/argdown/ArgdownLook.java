package org.adduce.importer.argument.internal.argdown;

import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;

/** Whether a text looks like Argdown. */
public final class ArgdownLook {

    private static final Pattern RELATION = Pattern.compile("(?m)^[ \\t]+(?:<?[+-]|[+-]>|<_|_>|><)\\s*(?:<[^>\\n]+>|\\[[^\\]\\n]+\\])");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^(?:\\[[^\\]\\n]+\\]|<[^>\\n/]+>):\\s");
    private static final Pattern STEP = Pattern.compile("(?m)^\\(\\d+\\) .*(?:\\n(?!\\s*\\n).*){0,12}\\n--.*\\n(?:.*\\n){0,6}?\\(\\d+\\)");
    private static final Pattern MARKUP = Pattern.compile("(?i)\\A\\s*<(?:\\?xml|!doctype|html|rss|feed|svg)");

    private ArgdownLook() {
    }

    /** How much speaks for it: its name, its relations, its steps. */
    public static Confidence of(String head, boolean isNamed) {
        if (head.indexOf('\0') >= 0 || MARKUP.matcher(head).find()) {
            return Confidence.NONE;
        }
        boolean isRelated = RELATION.matcher(head).find();
        boolean isStepped = STEP.matcher(head).find();
        if (isNamed) {
            return isRelated || isStepped || DEFINITION.matcher(head).find() ? Confidence.CERTAIN : Confidence.LIKELY;
        }
        return isRelated && DEFINITION.matcher(head).find() || isStepped && isRelated ? Confidence.LIKELY : Confidence.NONE;
    }
}
