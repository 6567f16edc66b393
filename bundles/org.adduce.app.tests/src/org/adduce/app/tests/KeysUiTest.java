package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys are changed on the page that tells them: what is pressed there is taken, and holds at once. */
class KeysUiTest {

    private static final int KEYS = 1;
    private static final int WAS = 3;
    /** So often it is looked for until it is taken to stay. */
    private static final int LOOKS = 4;
    private static final int CTRL_ALT = SWT.CTRL | SWT.ALT;

    private final Robot robot = new Robot();
    private List<Binding> before;
    private Table table;

    @BeforeEach
    void showKeys() {
        robot.ask(() -> robot.page().showView("org.adduce.view.keys"));
        table = robot.widget("keys.table", Table.class);
        before = bindings();
    }

    @AfterEach
    void forgetChanges() {
        robot.run(() -> robot.find(control -> "keys.field".equals(control.getData("org.adduce.id"))).ifPresent(field -> press(field, SWT.ESC, 0)));
        filter("");
        assertThat(robot.<Boolean>ask(() -> service().isKeyFilterEnabled())).as("keys work again").isTrue();
        assertThat(bindings()).as("left as found").containsExactlyInAnyOrderElementsOf(before);
    }

    private static IBindingService service() {
        return PlatformUI.getWorkbench().getService(IBindingService.class);
    }

    private List<Binding> bindings() {
        return robot.ask(() -> List.of(service().getBindings()));
    }

    private void filter(String words) {
        robot.run(() -> robot.widget("keys.filter", Text.class).setText(words));
    }

    private TableItem line(String action) {
        return robot.ask(() -> Arrays.stream(table.getItems()).filter(item -> item.getText().equals(action)).findFirst().orElseThrow());
    }

    private String cell(String action, int column) {
        var line = line(action);
        return robot.ask(() -> line.getText(column));
    }

    private void select(String action) {
        robot.select(table, robot.<Integer>ask(() -> table.indexOf(line(action))));
    }

    private static void press(Control control, int code, int modifiers) {
        var event = new Event();
        event.keyCode = code;
        event.character = code < SWT.KEYCODE_BIT ? (char) code : 0;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** The window system may hand over the focus of a view that was just opened when its field is there already, which ends that. */
    private void begin(String action) {
        select(action);
        robot.focus(table);
        var looks = new AtomicInteger();
        robot.waitUntil("the field for keys to stay", () -> {
            if (robot.find(control -> "keys.field".equals(control.getData("org.adduce.id"))).isEmpty()) {
                looks.set(0);
                press(table, SWT.F2, 0);
            }
            return looks.incrementAndGet() > LOOKS;
        });
    }

    /** Presses keys in the cell of an action, and then one that ends it. */
    private void record(String action, int code, int modifiers, int end) {
        begin(action);
        robot.press("keys.field", code, modifiers);
        if (end != 0) {
            robot.press("keys.field", end);
        }
    }

    private void choose(String action, String words) {
        select(action);
        robot.run(() -> {
            var menu = table.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            Stream.of(menu.getItems()).filter(item -> item.getText().equals(words) && item.isEnabled()).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
            menu.notifyListeners(SWT.Hide, new Event());
        });
    }

    private String note() {
        return robot.ask(() -> robot.widget("keys.note", Label.class).getText());
    }

    private String inMenu(String action) {
        return robot.ask(() -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar().getItems()).flatMap(menu -> {
            menu.getMenu().notifyListeners(SWT.Show, new Event());
            var words = Arrays.stream(menu.getMenu().getItems()).map(item -> item.getText().replace("&", "")).toList();
            menu.getMenu().notifyListeners(SWT.Hide, new Event());
            return words.stream();
        }).filter(words -> words.equals(action) || words.startsWith(action + "\t")).findFirst().orElseThrow());
    }

    private String kept() {
        return InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench").get("org.eclipse.ui.commands", "");
    }

    @Test
    void actionsAreCalledAsInTheMenusAndNothingIsCalledAnEditor() {
        assertThat(cell("Back", KEYS)).isEqualTo("Alt+Left");
        List<String> names = robot.ask(() -> Arrays.stream(table.getItems()).map(TableItem::getText).toList());
        assertThat(names).contains("Forward", "Print\u2026").as("what the platform calls an editor, as far as it answers now").noneMatch(name -> name.contains("Editor"));
    }

    @Test
    void keysWorkOnceTheSheetIsClosed() {
        for (boolean isTaking : new boolean[] {false, true}) {
            if (isTaking) {
                begin("New Actor");
                assertThat(robot.<Boolean>ask(() -> service().isKeyFilterEnabled())).isFalse();
            }
            robot.run(() -> robot.page().hideView(robot.page().findView("org.adduce.view.keys")));
            assertThat(robot.<Boolean>ask(() -> service().isKeyFilterEnabled())).isTrue();
            showKeys();
        }
    }

    @Test
    void aKeyThatIsPressedIsTakenAtOnceAndIsAsItWasAgain() {
        assertThat(cell("New Actor", KEYS)).isEqualTo("\u2013");
        record("New Actor", 'j', CTRL_ALT, 0);
        assertThat(note()).startsWith("Ctrl+Alt+J is free.");
        robot.press("keys.field", SWT.CR);
        assertThat(cell("New Actor", KEYS)).isEqualTo("Ctrl+Alt+J");
        assertThat(robot.<Integer>ask(() -> line("New Actor").getFont(KEYS).getFontData()[0].getStyle())).isEqualTo(SWT.BOLD);
        assertThat(inMenu("New Actor")).isEqualTo("New Actor\tCtrl+Alt+J");
        assertThat(kept()).contains("org.adduce.ui.newActor");
        robot.picture("keys");
        choose("New Actor", "As It Was");
        assertThat(cell("New Actor", KEYS)).isEqualTo("\u2013");
        assertThat(inMenu("New Actor")).isEqualTo("New Actor");
        assertThat(kept()).doesNotContain("org.adduce.ui.newActor");
    }

    @Test
    void whoHasAKeyIsSaidAndLosesItAndGetsItBack() {
        record("New Actor", 'i', SWT.CTRL, 0);
        assertThat(note()).startsWith("Ctrl+I is \u201cImport\u2026\u201d now.");
        robot.press("keys.field", SWT.CR);
        assertThat(note()).isEqualTo("Ctrl+I is \u201cNew Actor\u201d now. \u201cImport\u2026\u201d has no key now.");
        assertThat(cell("Import\u2026", KEYS)).isEqualTo("\u2013");
        assertThat(cell("Import\u2026", WAS)).isEqualTo("Ctrl+I");
        assertThat(inMenu("Import\u2026")).isEqualTo("Import\u2026");
        choose("Import\u2026", "As It Was");
        assertThat(cell("Import\u2026", KEYS)).isEqualTo("Ctrl+I");
        assertThat(cell("New Actor", KEYS)).isEqualTo("\u2013");
        assertThat(inMenu("Import\u2026")).isEqualTo("Import\u2026\tCtrl+I");
    }

    @Test
    void aKeyIsRemovedWithDeleteAndAllComeBack() {
        record("Import\u2026", SWT.DEL, 0, 0);
        select("New Dossier\u2026");
        robot.run(() -> press(table, SWT.DEL, 0));
        assertThat(List.of(cell("Import\u2026", KEYS), cell("New Dossier\u2026", KEYS))).containsOnly("\u2013");
        robot.later(() -> choose("Import\u2026", "All As They Were"));
        robot.clickWords("All As They Were");
        robot.waitUntil("all as they were", () -> cell("Import\u2026", KEYS).equals("Ctrl+I") && cell("New Dossier\u2026", KEYS).equals("Ctrl+N"));
    }

    @Test
    void whatIsTypedIsRefusedWhereOneTypesAndTakenWhereOneReads() {
        record("New Actor", 'j', 0, SWT.CR);
        assertThat(note()).isEqualTo("J alone is typed. Hold Ctrl or Alt with it.");
        robot.press("keys.field", SWT.ESC);
        assertThat(cell("New Actor", KEYS)).isEqualTo("\u2013");
        record("Set Speaker", 'j', 0, SWT.CR);
        assertThat(cell("Set Speaker", KEYS)).isEqualTo("J");
        assertThat(kept()).contains("contextId=\"org.adduce.ui.context.reader\"");
        choose("Set Speaker", "As It Was");
        assertThat(cell("Set Speaker", KEYS)).isEqualTo("S");
    }

    @Test
    void whatIsTypedAboveIsFoundAmongActionsAndKeys() {
        filter("ctrl+shift+v");
        assertThat(robot.<Integer>ask(table::getItemCount)).isEqualTo(1);
        filter("\u00c0ctor");
        assertThat(robot.<List<String>>ask(() -> Arrays.stream(table.getItems()).map(TableItem::getText).toList())).contains("New Actor").doesNotContain("New Topic");
        filter("no such thing");
        assertThat(robot.<Boolean>ask(() -> robot.widget("keys.nothing", Label.class).isVisible())).isTrue();
    }

    /** Where a column is too narrow for its words, a tip tells them all where the mouse rests. */
    @Test
    void wordsThatAreCutAreToldWhole() {
        var line = robot.<TableItem>ask(() -> table.getItem(table.getTopIndex()));
        int width = robot.<Integer>ask(() -> table.getColumn(0).getWidth());
        try {
            robot.run(() -> table.getColumn(0).setWidth(20));
            robot.waitUntil("all words", () -> line.getText().equals(tip(line)));
        } finally {
            robot.run(() -> table.getColumn(0).setWidth(width));
        }
        robot.waitUntil("no tip where all is seen", () -> tip(line) == null);
    }

    /** What is told where the mouse rests on words. */
    private String tip(TableItem line) {
        var words = line.getTextBounds(0);
        var move = new Event();
        move.x = words.x + 1;
        move.y = words.y + words.height / 2;
        table.notifyListeners(SWT.MouseMove, move);
        return table.getToolTipText();
    }
}
