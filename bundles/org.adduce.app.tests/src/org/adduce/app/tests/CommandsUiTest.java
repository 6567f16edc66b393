package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every action has a name, says what it does, is found in a menu, and fights nobody for its key. */
class CommandsUiTest {

    private static final String OWN = "org.adduce.";
    private static final String SCHEME = "org.adduce.ui.keys";
    private static final String EVERYWHERE = "org.eclipse.ui.contexts.window";
    /** What acts on the difference or conflict in hand alone is on buttons beside it. */
    private static final String BESIDE = "org.adduce.team.ui.co";

    /** Everybody's keys on a desktop for what is one thing here and several in a development environment: a new document, saving under a new name, leaving. */
    private static final Set<String> OF_DESKTOPS = Set.of("org.adduce.ui.newDossier", "org.eclipse.ui.file.saveAs", "org.eclipse.ui.file.exit");

    private final Robot robot = new Robot();

    private List<Command> own() {
        return robot.ask(() -> Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
                .filter(command -> command.getId().startsWith(OWN)).toList());
    }

    @Test
    void everyCommandHasANameADescriptionAndACategory() throws Exception {
        var lacking = new TreeSet<String>();
        for (var command : own()) {
            if (isEmpty(command.getName()) || isEmpty(command.getDescription()) || isEmpty(command.getCategory().getName())) {
                lacking.add(command.getId());
            }
        }
        assertThat(own()).hasSizeGreaterThan(30);
        assertThat(lacking).isEmpty();
    }

    @Test
    void thePlatformsEmptyWizardsAreNotAmongTheActions() {
        assertThat(Stream.of("newWizard", "file.import", "file.export", "window.spy").filter(this::isFound)).isEmpty();
        assertThat(Stream.of("file.save", "window.newWindow", "window.preferences", "edit.undo")).allMatch(this::isFound);
    }

    /** In Find Actions a name stands alone: no letter of it is underlined, and nobody sees the editors of which the platform speaks. */
    @Test
    void actionsAreFoundByWordsAlone() throws Exception {
        for (var command : own()) {
            assertThat(command.getName()).doesNotContain("&");
        }
        for (var command : ofPagesAndWindows()) {
            assertThat(command.getName() + ": " + command.getDescription()).doesNotContainIgnoringCase("editor");
        }
    }

    private List<Command> ofPagesAndWindows() {
        return robot.ask(() -> Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
                .filter(command -> command.getId().matches("org\\.eclipse\\.ui\\.(window|file)\\..*") && isFound(command.getId().substring("org.eclipse.ui.".length()))).toList());
    }

    /** Whether a command of the platform is offered where all actions are found. */
    private boolean isFound(String command) {
        return robot.<Boolean>ask(() -> PlatformUI.getWorkbench().getActivitySupport().getActivityManager()
                .getIdentifier("org.eclipse.ui/org.eclipse.ui." + command).isEnabled());
    }

    /** As menus have them: short words alone are small, so that "Compare With" and "Copy With Source" are one handwriting. */
    @Test
    void theNameOfEveryCommandIsInHeadlineCapitals() throws Exception {
        var small = new TreeSet<String>();
        for (var command : own()) {
            if (Arrays.stream(command.getName().replace("&", "").split(" ")).anyMatch(word -> word.length() > 3 && Character.isLowerCase(word.codePointAt(0)))) {
                small.add(command.getName());
            }
        }
        assertThat(small).isEmpty();
    }

    private static boolean isEmpty(String words) {
        return words == null || words.isBlank() || words.startsWith("%");
    }

    @Test
    void theMenuBarIsWordsAlone() {
        var pictured = robot.ask(() -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar().getItems()).flatMap(menu -> {
            menu.getMenu().notifyListeners(SWT.Show, new Event());
            var items = Arrays.stream(menu.getMenu().getItems()).toList();
            assertThat(items).isNotEmpty();
            menu.getMenu().notifyListeners(SWT.Hide, new Event());
            return items.stream().filter(item -> !item.isDisposed() && item.getImage() != null).map(MenuItem::getText);
        }).toList());
        assertThat(pictured).isEmpty();
    }

    /** Nobody takes back what he does not know; the words follow what was done. */
    @Test
    void undoSaysInItsMenuWhatItTakesBack(@TempDir Path folder) throws Exception {
        try (var desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"))) {
            robot.run(() -> desk.open().edit("Answer the letter", root -> root.setTitle("A small quarrel settled")));
            robot.waitUntil("the menu to say so", () -> menuWords().anyMatch(words -> words.contains("Undo Answer the letter")));
            robot.run(desk.open()::undo);
            robot.waitUntil("the menu to offer it again", () -> menuWords().anyMatch(words -> words.contains("Redo Answer the letter")));
        }
    }

    /** A menu of GTK understands the names of keys, and no signs for them. */
    @Test
    void aMenuTellsAKeyThatIsAnArrow() {
        assertThat(robot.ask(() -> menuWords().toList())).contains("Back\tAlt+Left");
    }

    /** The registry knows one file for a command, which would be of the wrong family on a dark desktop; most commands have none. */
    @Test
    void noCommandHasAPictureOfItsOwn() {
        assertThat(Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commandImages"))
                .filter(image -> image.getContributor().getName().startsWith(OWN)).map(image -> image.getAttribute("commandId"))).isEmpty();
    }

    @Test
    void whatComesInStandsAboveWhatGoesOut() {
        assertThat(robot.ask(() -> menuWords().map(item -> item.replaceAll("\t.*", "")).toList())).containsSubsequence("Import\u2026", "Export\u2026", "Save Timeline as Picture\u2026");
    }

    /** What stands in the menu where updates do is a command of this bundle. */
    @Test
    void theMenuForHelpBeginsWithHelpAndHasUpdatesAboveWhatAdduceIs() {
        var words = robot.ask(() -> menuWords().map(item -> item.replaceAll("\t.*", "")).toList());
        int help = words.indexOf("Help");
        assertThat(words.subList(help, words.size())).containsSubsequence("Help", "Log", "New Window", "About Adduce");
        assertThat(words.subList(0, help)).filteredOn("New Window"::equals).hasSizeLessThan(2);
    }

    private static Stream<String> menuWords() {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar().getItems()).flatMap(menu -> {
            menu.getMenu().notifyListeners(SWT.Show, new Event());
            var words = Arrays.stream(menu.getMenu().getItems()).map(item -> item.getText().replace("&", "")).toList();
            menu.getMenu().notifyListeners(SWT.Hide, new Event());
            return words.stream();
        });
    }

    @Test
    void everyCommandStandsInAMenu() {
        Set<String> offered = new HashSet<>();
        for (var contribution : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus")) {
            var place = Objects.requireNonNullElse(contribution.getAttribute("locationURI"), "");
            if (place.startsWith("menu:") || place.startsWith("popup:")) {
                offered.addAll(commands(contribution).toList());
            }
        }
        assertThat(own().stream().map(Command::getId).filter(id -> !id.startsWith(BESIDE)).filter(id -> !offered.contains(id))).isEmpty();
    }

    private static Stream<String> commands(IConfigurationElement element) {
        var here = element.getName().equals("command") ? Stream.of(element.getAttribute("commandId")) : Stream.<String>empty();
        return Stream.concat(here, Arrays.stream(element.getChildren()).flatMap(CommandsUiTest::commands));
    }

    @Test
    void noTwoCommandsShareAKeyInOnePlace() {
        Map<String, Set<String>> byKey = new HashMap<>();
        bindings().forEach(binding -> byKey.computeIfAbsent(binding.getTriggerSequence().format() + " in " + binding.getContextId(), key -> new TreeSet<>())
                .add(binding.getParameterizedCommand().serialize()));
        assertThat(byKey.entrySet().stream().filter(entry -> entry.getValue().size() > 1)).isEmpty();
    }

    private List<Binding> bindings() {
        return robot.ask(() -> Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
                .filter(binding -> SCHEME.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null).toList());
    }

    /** It is a dialog of another kind, for what tabs and Ctrl+E show. */
    @Test
    void theListOfAllEditorsHasNoKey() {
        assertThat(robot.ask(() -> PlatformUI.getWorkbench().getService(IBindingService.class).getActiveBindingsFor("org.eclipse.ui.window.switchToEditor"))).isEmpty();
    }

    /** A key of the platform that something here answers to is not taken from it for something else. */
    @Test
    void noKeyIsTakenFromThePlatform() {
        var taken = new ArrayList<String>();
        var platform = robot.ask(() -> Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
                .filter(binding -> IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null
                        && EVERYWHERE.equals(binding.getContextId()) && binding.getPlatform() == null && binding.getParameterizedCommand().getCommand().isHandled()).toList());
        for (var own : bindings().stream().filter(binding -> !OF_DESKTOPS.contains(binding.getParameterizedCommand().getId())).toList()) {
            platform.stream().filter(other -> EVERYWHERE.equals(own.getContextId()) && other.getTriggerSequence().equals(own.getTriggerSequence()))
                    .filter(other -> !other.getParameterizedCommand().getId().equals(own.getParameterizedCommand().getId()))
                    .forEach(other -> taken.add(own.getTriggerSequence().format() + ": " + own.getParameterizedCommand().getId() + " for " + other.getParameterizedCommand().getId()));
        }
        assertThat(taken).isEmpty();
    }
}
