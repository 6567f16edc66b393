package org.adduce.markup.internal;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether a picture stands for a sign within the words: an emoji, a smiley, a formula. */
final class Signs {

    private static final Pattern CLASSES = Pattern.compile("(?i)emoji|emoticon|smil(?:ey|ie)|\\b(?:tex|latex|math)\\b|mwe-math");
    private static final Pattern CODE = Pattern.compile(":[A-Za-z0-9_+-]+:");
    /** An emoji of a family has eleven. */
    private static final int LONGEST_EMOJI = 12;

    private Signs() {
    }

    static boolean isSign(Element image, String alt) {
        if (alt.isEmpty()) {
            return false;
        }
        return CLASSES.matcher(image.className()).find() || CODE.matcher(alt).matches() || isEmoji(alt);
    }

    private static boolean isEmoji(String alt) {
        return alt.length() <= LONGEST_EMOJI && alt.codePoints().noneMatch(Character::isLetterOrDigit) && alt.codePoints().anyMatch(c -> c > 0x2000);
    }
}
