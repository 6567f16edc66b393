package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In a language with accents on every letter and words longer by a third nothing is left in English, and nothing is cut off. */
class PseudoLanguageUiTest {

    private static final List<String> VIEWS = List.of("org.adduce.view.explorer", "org.adduce.view.properties", "org.adduce.view.timeline",
            "org.adduce.view.problems", "org.adduce.view.search", "org.adduce.view.history", "org.adduce.view.bookmarks", "org.adduce.view.keys",
            "org.adduce.view.help", "org.adduce.view.log");
    /** The platform's own words, the name of the program, and what a person called an actor. */
    private static final Set<String> NOT_OURS = Set.of("Adduce", "OK", "Cancel", "Close", "Apply", "Apply and Close", "Restore Defaults", "Finish", "< Back", "Next >",
            "Back", "Next", "Find Actions", "Preferences", "Preferences (Filtered)", "type filter text", "Minimize", "Maximize", "View Menu", "Restore", "https://",
            "There is no active editor that provides an outline.", SharedOnDesk.ACTOR);

    /** What has a page of its own, and what names it. */
    private static final Map<EReference, EAttribute> MADE = Map.of(Literals.DOSSIER__CLAIMS, Literals.CLAIM__TEXT, Literals.DOSSIER__ACTORS, Literals.ACTOR__NAME,
            Literals.DOSSIER__QUESTIONS, Literals.QUESTION__TEXT, Literals.DOSSIER__EVENTS, Literals.EVENT__TITLE, Literals.DOSSIER__TOPICS, Literals.TOPIC__NAME);
    private static final String NAME = "Þöé ñéṽéř";

    /** Keeps the words it has from the beginning. */
    private static final String MADE_WITH_THE_WINDOW = "search.bar";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private Pseudo pseudo;

    @BeforeEach
    void speakIt() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("þöé.adduce"));
        pseudo = new Pseudo();
        robot.run(() -> desk.open().edit("þ", root -> root.setTitle(Pseudo.of("A small quarrel"))));
        renew();
        var line = robot.widget("status.dossier", Label.class);
        robot.waitUntil("the line below to speak it", () -> pseudo.isBundled(line.getText()));
    }

    @AfterEach
    void speakAsBefore() {
        pseudo.close();
        desk.close();
        renew();
    }

    /** Views keep the words they were made with, and one that is in another perspective too is not made anew. */
    private void renew() {
        robot.run(() -> {
            var page = robot.page();
            var here = page.getPerspective();
            for (var other : page.getOpenPerspectives()) {
                if (!other.getId().equals(here.getId())) {
                    page.setPerspective(other);
                    hideViews(page);
                    page.setPerspective(here);
                    page.closePerspective(other, false, false);
                }
            }
            hideViews(page);
        });
        VIEWS.subList(0, 4).forEach(id -> robot.ask(() -> robot.page().showView(id)));
    }

    private static void hideViews(IWorkbenchPage page) {
        Stream.of(page.getViewReferences()).filter(reference -> reference.getPart(false) != null).forEach(page::hideView);
    }

    private static Stream<Control> within(Control control) {
        var inner = control instanceof Composite composite ? Stream.of(composite.getChildren()) : Stream.<Control>empty();
        return Stream.concat(Stream.of(control), inner.flatMap(PseudoLanguageUiTest::within)).filter(Control::isVisible);
    }

    private static Stream<String> words(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label.getText());
            case Button button -> Stream.of(button.getText());
            case Link link -> Stream.of(link.getText());
            case Text text -> Stream.of(text.getMessage());
            case Shell shell when shell.getParent() != null -> Stream.of(shell.getText());
            case Table table -> Stream.of(table.getColumns()).map(column -> column.getText());
            case ToolBar bar -> Stream.of(bar.getItems()).map(item -> item.getText());
            default -> Stream.empty();
        };
    }

    /** What was put together from words, each with its own translation. */
    private static Stream<String> parts(String words) {
        return Stream.of(words.split("[\\s\\h]*\u00b7[\\s\\h]*"));
    }

    /** What the platform says, and the name and size of a font, which are the same in all languages. */
    private static boolean isNotOurs(String words) {
        return NOT_OURS.contains(words) || words.matches("\\S.*, \\d+\u2026");
    }

    private void look(Shell shell, String where) {
        var english = robot.patience().left(() -> {
            var found = new TreeSet<String>();
            within(shell).filter(control -> !MADE_WITH_THE_WINDOW.equals(control.getData("org.adduce.id"))).flatMap(PseudoLanguageUiTest::words)
                    .flatMap(PseudoLanguageUiTest::parts).filter(words -> !pseudo.isBundled(words) && !isNotOurs(Pseudo.plain(words))).forEach(found::add);
            return found;
        });
        var cut = robot.patience().left(() -> {
            var found = new TreeSet<String>();
            within(shell).filter(PseudoLanguageUiTest::isCut).flatMap(PseudoLanguageUiTest::words).forEach(found::add);
            return found;
        });
        assertThat(english).as("not out of a bundle of messages, in " + where).isEmpty();
        assertThat(cut).as("cut off, in " + where).isEmpty();
    }

    private static boolean isCut(Control control) {
        var size = control.getSize();
        boolean isWrapping = (control.getStyle() & SWT.WRAP) != 0;
        return switch (control) {
            case Label label when (label.getStyle() & SWT.SEPARATOR) == 0 && !label.getText().isEmpty() ->
                isWrapping ? label.computeSize(size.x, SWT.DEFAULT).y > size.y + 1 : label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > size.x + 1;
            case Button button -> button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > size.x + 1;
            case Link link -> link.computeSize(size.x, SWT.DEFAULT).y > size.y + 1;
            default -> false;
        };
    }

    private Shell window() {
        return robot.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    }

    /** There may be other shells, such as those of hints. */
    private Optional<Shell> preferences() {
        return Stream.of(window().getShells()).filter(shell -> shell.isVisible() && shell.getText().startsWith("Preferences")).findFirst();
    }

    @Test
    void theViewsSpeakIt() {
        robot.run(() -> robot.page().closeAllEditors(false));
        for (var view : views()) {
            robot.ask(() -> robot.page().showView(view));
            look(window(), view);
        }
        robot.picture("pseudo");
    }

    /** Ours, the outline, and those of ours that come with time. */
    private static List<String> views() {
        var all = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId).filter(id -> id.startsWith("org.adduce."));
        return Stream.concat(Stream.concat(VIEWS.stream(), all), Stream.of(IPageLayout.ID_OUTLINE)).distinct().toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePagesSpeakIt() {
        robot.run(() -> desk.open().edit("þ", root -> MADE.forEach((feature, name) -> ((List<Object>) root.eGet(feature)).add(named(feature, name)))));
        for (var feature : MADE.keySet()) {
            var element = robot.ask(() -> (Element) ((List<?>) desk.open().root().eGet(feature)).getFirst());
            robot.run(() -> robot.page().closeAllEditors(false));
            robot.open(element);
            robot.waitUntil("the page", () -> robot.page().getActiveEditor() != null && robot.page().getActiveEditor().getTitle().startsWith(NAME));
            robot.waitForJobs();
            robot.picture("pseudo-page-" + feature.getName());
            look(window(), feature.getName());
        }
    }

    private static Element named(EReference feature, EAttribute name) {
        var element = (Element) EcoreUtil.create(feature.getEReferenceType());
        element.setId(UUID.nameUUIDFromBytes(feature.getName().getBytes(StandardCharsets.UTF_8)));
        element.eSet(name, NAME);
        return element;
    }

    @Test
    void theWelcomePageSpeaksIt() {
        robot.run(() -> robot.page().closeAllEditors(false));
        robot.command("org.adduce.ui.welcome");
        robot.widget("welcome", Composite.class);
        robot.picture("pseudo-welcome");
        look(window(), "the welcome page");
    }

    @Test
    void preferencesSpeakIt() {
        for (var page : List.of("org.adduce.ui.preferences.general", "org.adduce.ui.preferences.safety")) {
            robot.later(() -> PreferencesUtil.createPreferenceDialogOn(window(), page, new String[] {page}, null).open());
            robot.waitUntil("the preferences", () -> preferences().isPresent());
            var dialog = robot.ask(() -> preferences().orElseThrow());
            try {
                look(dialog, page);
            } finally {
                Dialog.close(robot, dialog);
            }
        }
    }

    @Test
    void theReviewOfAnImportSpeaksIt() throws Exception {
        var file = Files.writeString(folder.resolve("þ.txt"), "ådå — 3 March 2026 10:00\n\nŢĥé šéçöñď ĺïñé.\n\nþöé — 4 March 2026 11:00\n\nÑö, ñéṽéř.\n");
        robot.command("org.adduce.ui.importFiles", Map.of("file", file.toString()));
        var text = robot.widget("review.text", Control.class);
        var dialog = robot.ask(text::getShell);
        robot.picture(dialog, "pseudo-review");
        try {
            look(dialog, "the review");
        } finally {
            Dialog.close(robot, dialog);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDialogSpeaksIt(Dialog dialog) throws Exception {
        try (var shared = new SharedOnDesk(robot, Files.createDirectory(folder.resolve("þ")).resolve("þ.adduce"))) {
            var shell = dialog.open(robot);
            try {
                robot.picture(shell, "pseudo-" + dialog.name().toLowerCase(Locale.ROOT));
                look(shell, dialog.name());
            } finally {
                Dialog.close(robot, shell);
            }
        }
    }
}
