package org.adduce.ui.internal.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adduce.ui.label.Ground;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** Light or dark, or as the system is. On the UI thread. */
public enum ThemeChoice {

    /** As the system was when the program started. */
    SYSTEM,
    /** Dark letters on light. */
    LIGHT,
    /** Light letters on dark. */
    DARK;

    /** Milliseconds between two looks at the system's colours. */
    private static final int PAUSE = 10;
    private static final int TRIES = 200;
    private static final String NODE = "org.adduce.ui";
    private static final String KEY = "theme";
    /** What tells the choice whose parts are still to be made anew; the display has none when all are. */
    private static final String TURN = "org.adduce.ui.themeTurn";
    private static final String SYSTEM_DARK = "org.adduce.ui.systemDark";
    private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

    /**
     * Remembers how the system is, before any choice of ours hides it, and puts what was chosen into effect before there is
     * a window: what is made for it takes its colours from the system.
     */
    public static void prepare(Display display) {
        display.setData(SYSTEM_DARK, Display.isSystemDarkTheme());
        NativeButtons.keep(display);
        boolean isDark = chosen().isDark(display);
        if (Ground.isDark() != isDark && EarlyDarkness.prefer(display, isDark)) {
            EarlyColours.await(display, () -> Ground.isDark() == isDark);
        }
    }

    private boolean isDark(Display display) {
        return this == DARK || this == SYSTEM && Boolean.TRUE.equals(display.getData(SYSTEM_DARK));
    }

    /** What was chosen. */
    public static ThemeChoice chosen() {
        var name = InstanceScope.INSTANCE.getNode(NODE).get(KEY, SYSTEM.name());
        return Optional.of(name).filter(DARK.name()::equals).map(dark -> DARK)
                .orElse(LIGHT.name().equals(name) ? LIGHT : SYSTEM);
    }

    /** Keeps this choice and puts it into effect. */
    public void choose() {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(KEY, name());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The choice of light or dark could not be kept", e);
        }
        apply();
    }

    /** Puts the choice into effect, where something else is in effect now; what is open is made anew. */
    public void apply() {
        var display = PlatformUI.getWorkbench().getDisplay();
        boolean isDark = isDark(display);
        var engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        var wanted = isDark ? DARK_THEME : LIGHT_THEME;
        if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted)) {
            var turn = new Turn(display.getData(TURN) instanceof Turn before ? before.renewals() : take());
            display.setData(TURN, turn);
            engine.setTheme(wanted, true);
            renew(display, isDark, TRIES, turn);
        }
    }

    /** A choice whose parts are still to be made anew. Told from others by what it is, not by what it holds. */
    private static final class Turn {

        private final List<Renewal> renewals;

        private Turn(List<Renewal> renewals) {
            this.renewals = renewals;
        }

        private List<Renewal> renewals() {
            return renewals;
        }
    }

    private static List<Renewal> take() {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).filter(window -> window.getActivePage() != null).map(Renewal::begin).toList();
    }

    /** Whether all that is open is as it was chosen last. */
    public static boolean isSettled() {
        return PlatformUI.getWorkbench().getDisplay().getData(TURN) == null;
    }

    /** The system's colours follow the theme a little later; meanwhile one may choose again, and the last choice counts. */
    private static void renew(Display display, boolean isDark, int tries, Turn turn) {
        display.timerExec(PAUSE, () -> {
            if (display.getData(TURN) != turn) {
                return;
            }
            if (tries > 0 && Ground.isDark() != isDark) {
                renew(display, isDark, tries - 1, turn);
            } else {
                try {
                    ReadableColours.strengthen(display);
                    Colours.renew(display, PlatformUI.getWorkbench().getService(IThemeEngine.class));
                } finally {
                    display.setData(TURN, null);
                    turn.renewals().forEach(Renewal::end);
                }
            }
        });
    }
}
