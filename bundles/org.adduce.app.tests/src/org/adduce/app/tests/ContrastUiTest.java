package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adduce.model.Stance;
import org.adduce.ui.internal.form.field.Look;
import org.adduce.ui.internal.preferences.ThemeChoice;
import org.adduce.ui.internal.reader.page.Shade;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words can be read on their ground: 4.5 to 1, in the light and in the dark. */
class ContrastUiTest {

    private static final double LEAST = 4.5;
    private static final double LEAST_OF_SIGNS = 3;

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

    /** Icons and marks keep the hue of their kind on a line that is selected; signs need 3 to 1. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void signsCanBeToldOnASelectedLine(ThemeChoice theme) {
        robot.run(theme::choose);
        robot.waitUntil("the theme", () -> isDark() == (theme == ThemeChoice.DARK));
        assertThat(robot.patience().left(ContrastUiTest::weakWhereSelected)).isEmpty();
    }

    /** The hint is of full blocks, so that its colour is seen without the edges of letters. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void hintsInEmptyFieldsCanBeRead(ThemeChoice theme) {
        robot.run(theme::choose);
        robot.waitUntil("the theme", () -> isDark() == (theme == ThemeChoice.DARK));
        var field = robot.ask(ContrastUiTest::fieldWithHint);
        try {
            robot.waitUntil("the hint and its ground", () -> colours(field).size() > 1);
            var both = robot.ask(() -> colours(field));
            robot.picture(field, "hint-" + theme);
            assertThat(Shade.contrast(both.get(0), both.get(1))).as("%s", both).isGreaterThanOrEqualTo(LEAST);
        } finally {
            robot.run(field::close);
        }
    }

    private static Shell fieldWithHint() {
        var shell = new Shell(PlatformUI.getWorkbench().getDisplay(), SWT.TOOL);
        shell.setLayout(new FillLayout());
        new Button(shell, SWT.PUSH).setFocus(); // where the keys go, no hint is shown
        new Text(shell, SWT.SINGLE).setMessage("\u2588".repeat(40));
        shell.setSize(300, 40);
        shell.open();
        return shell;
    }

    /** The colours of the field's inner part, those that cover most of it first; edges of letters and the caret are not among them. */
    private static List<RGB> colours(Shell shell) {
        var picture = Pictures.of(shell);
        var place = shell.getDisplay().map(shell.getChildren()[1], null, shell.getChildren()[1].getSize().x / 3, 0);
        int from = place.x - shell.getBounds().x;
        int pixels = 0;
        var counts = new HashMap<RGB, Integer>();
        for (int y = 0; y < picture.height; y++) {
            for (int x = from; x < from + 60; x++) {
                counts.merge(picture.palette.getRGB(picture.getPixel(x, y)), 1, Integer::sum);
                pixels++;
            }
        }
        int least = pixels / 12;
        return counts.entrySet().stream().filter(counted -> counted.getValue() > least)
                .sorted(Map.Entry.<RGB, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
    }

    private static List<String> weakWhereSelected() {
        var display = PlatformUI.getWorkbench().getDisplay();
        var ground = display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB();
        var words = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB();
        var resources = new LocalResourceManager(JFaceResources.getResources());
        try {
            var look = new Look(display, resources);
            var weak = new ArrayList<String>();
            Stream.of(Stance.values()).filter(stance -> Shade.contrast(look.stance(stance).getRGB(), ground) < LEAST_OF_SIGNS).map(stance -> stance + " on " + ground).forEach(weak::add);
            if (Shade.contrast(words, ground) < LEAST) {
                weak.add("words " + words + " on " + ground);
            }
            return weak;
        } finally {
            resources.dispose();
        }
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
