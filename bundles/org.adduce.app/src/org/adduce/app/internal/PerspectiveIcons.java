package org.adduce.app.internal;

import java.util.Map;
import java.util.Optional;
import org.adduce.ui.label.Ground;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;

/**
 * Icons in the bar of perspectives, of the family that goes with the theme. The bar begins with the one that the registry knows, whatever
 * a perspective says, and takes another when it hears that it is another: so one that was kept over a restart is told once more. On the
 * UI thread.
 */
final class PerspectiveIcons {

    private static final String PLACE = "platform:/plugin/org.adduce.model.edit/icons/%s/%s.svg";
    private static final Map<String, String> NAMES = Map.of("org.adduce.perspective.read", "reader", "org.adduce.perspective.timeline", "timeline");

    private PerspectiveIcons() {
    }

    /** Gives a perspective the icon of the theme as it is; none of ours keeps what it has. */
    static void apply(MPerspective perspective) {
        icon(perspective, Ground.isDark()).ifPresent(perspective::setIconURI);
    }

    /** The same for one whose place in the bar has just been made. */
    static void begin(MPerspective perspective) {
        icon(perspective, !Ground.isDark()).ifPresent(perspective::setIconURI);
        apply(perspective);
    }

    private static Optional<String> icon(MPerspective perspective, boolean isDark) {
        return Optional.ofNullable(perspective.getElementId()).map(NAMES::get).map(name -> PLACE.formatted(isDark ? "dark" : "light", name));
    }
}
