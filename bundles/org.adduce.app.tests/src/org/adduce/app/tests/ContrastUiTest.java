package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.adduce.ui.internal.form.field.Look;
import org.adduce.ui.internal.preferences.ThemeChoice;
import org.adduce.ui.internal.reader.page.Shade;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words can be read on their ground: 4.5 to 1, in the light and in the dark. */
class ContrastUiTest {

    private static final double LEAST = 4.5;

    private final Robot robot = new Robot();

    @AfterEach
    void asTheSystemIs() {
        robot.run(ThemeChoice.SYSTEM::choose);
        robot.waitUntil("everything as the system is", ThemeChoice::isSettled);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void wordsCanBeRead(ThemeChoice theme) {
        robot.run(theme::choose);
        robot.waitUntil("the theme", () -> isDark() == (theme == ThemeChoice.DARK));
        assertThat(robot.patience().left(ContrastUiTest::weak)).isEmpty();
    }

    /** The colours that are too weak on their ground. */
    private static List<String> weak() {
        var colours = colours();
        var ground = colours.get("ground");
        return colours.entrySet().stream().filter(named -> !named.getKey().equals("ground") && Shade.contrast(named.getValue(), ground) < LEAST)
                .map(named -> named.getKey() + " " + named.getValue() + " on " + ground).toList();
    }

    private boolean isDark() {
        var ground = PlatformUI.getWorkbench().getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        return Shade.luminance(ground) < 0.2;
    }

    private static Map<String, RGB> colours() {
        var display = PlatformUI.getWorkbench().getDisplay();
        var resources = new LocalResourceManager(JFaceResources.getResources());
        try {
            var look = new Look(display, resources);
            var registry = JFaceResources.getColorRegistry();
            return Map.of("ground", look.ground().getRGB(), "ink", look.ink().getRGB(), "quiet", look.quiet().getRGB(), "alarm", look.alarm().getRGB(),
                    "accent", look.accent().getRGB(), "numbers", registry.getRGB(JFacePreferences.COUNTER_COLOR),
                    "decorations", registry.getRGB(JFacePreferences.DECORATIONS_COLOR), "qualifiers", registry.getRGB(JFacePreferences.QUALIFIER_COLOR));
        } finally {
            resources.dispose();
        }
    }
}
