package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.adduce.model.Claim;
import org.adduce.model.ModelFactory;
import org.adduce.model.Topic;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filter of the explorer by the keyboard, and an argument made of what it found. */
class ExplorerFilterUiTest {

    private static final String NOTE = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.
            """;

    private static final int MANY = 2000;
    /** More lines than any screen shows. */
    private static final int SEEN = 300;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final ExplorerLines lines = new ExplorerLines(robot);
    private DossierOnDesk desk;
    private Claim claim;
    private Text filter;

    @BeforeEach
    void openDossierWithAClaim() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take(NOTE);
        claim = desk.addClaim("The zither line runs by summer");
        lines.show();
        filter = robot.widget("explorer.filter", Text.class);
    }

    @AfterEach
    void closeDossier() {
        robot.run(() -> filter.setText(""));
        desk.close();
    }

    private void press(int key) {
        robot.run(() -> {
            var event = new Event();
            event.keyCode = key;
            event.doit = true;
            filter.notifyListeners(SWT.KeyDown, event);
        });
    }

    private boolean isToldOfNothing() {
        return robot.find(control -> "explorer.nothing".equals(control.getData("org.adduce.id"))).isPresent();
    }

    @Test
    void whereNothingIsFoundItSaysSoAndEscapeShowsEverything() {
        robot.run(() -> filter.setText("zebra crossing"));
        var told = robot.widget("explorer.nothing", Link.class);
        assertThat(robot.<String>ask(told::getText)).isNotBlank();
        press(SWT.ESC);
        robot.waitUntil("everything to be shown", () -> !isToldOfNothing());
        assertThat(robot.<String>ask(filter::getText)).isEmpty();
    }

    @Test
    void downGoesToTheFirstThatWasFoundWhichAnArgumentIsThenMadeFor() {
        robot.run(() -> filter.setText("zither"));
        press(SWT.ARROW_DOWN);
        var tree = lines.show();
        robot.waitUntil("the claim to be selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("The zither line"));
        robot.command("org.adduce.ui.newArgument");
        robot.waitUntil("the argument", () -> desk.root().getArguments().size() == 1);
        assertThat(desk.root().getArguments().getFirst().getConclusion()).isSameAs(claim);
        robot.run(desk.open()::undo);
        assertThat(desk.root().getArguments()).isEmpty();
    }

    private Claim claim(int number) {
        var one = ModelFactory.eINSTANCE.createClaim();
        one.setId(UUID.randomUUID());
        one.setText((number % 3 == 0 ? "Yield " : "Price ") + number);
        return one;
    }

    private TreeItem claims(Tree tree) {
        var dossier = Arrays.stream(tree.getItems()).filter(line -> line.getText().contains(desk.root().getTitle())).findFirst().orElseThrow();
        return Arrays.stream(dossier.getItems()).filter(line -> line.getText().startsWith("Claims")).findFirst().orElseThrow();
    }

    /** How many lines of claims were filled in, seen or not. */
    private long filled(Tree tree) {
        return Arrays.stream(claims(tree).getItems()).filter(line -> line.getData() != null).count();
    }

    private long found(String typed) {
        return desk.root().getClaims().stream().map(one -> one.getText().toLowerCase(Locale.ROOT)).filter(text -> Arrays.stream(typed.split(" ")).allMatch(text::contains)).count();
    }

    /** Whether beneath the group stands one of its lines: a line within a folded one may say that it is unfolded, and not be. */
    private boolean isSeen(Tree tree) {
        var group = claims(tree);
        var beneath = tree.getItem(new Point(group.getBounds().x, group.getBounds().y + group.getBounds().height + tree.getItemHeight() / 2));
        return beneath != null && beneath.getParentItem() == group;
    }

    @Test
    void whatIsFoundIsSeenAlsoWhereItsGroupWasFolded() {
        var tree = lines.show();
        robot.run(() -> claims(tree).setExpanded(false));
        assertThat(robot.<Boolean>ask(() -> isSeen(tree))).isFalse();
        robot.run(() -> filter.setText("zither"));
        robot.waitUntil("the claim to be seen", () -> isSeen(tree));
        robot.run(() -> filter.setText(""));
        robot.waitUntil("the group to be folded again", () -> !isSeen(tree));
    }

    @Test
    void ofManyClaimsOnlyThoseSeenAreFilledInWhateverIsTypedAndWhatWasUnfoldedIsSoAfterwards() {
        robot.run(() -> desk.open().edit("Make claims", root -> root.getClaims().addAll(IntStream.range(0, MANY).mapToObj(this::claim).toList())));
        var tree = lines.show();
        robot.run(() -> claims(tree).setExpanded(true));
        for (var typed : List.of("yield", "price", "", "yield 9", "")) {
            robot.run(() -> filter.setText(typed));
            robot.waitUntil("the claims with " + typed, () -> claims(tree).getItemCount() == found(typed));
            robot.waitUntil("them to be seen with " + typed, () -> isSeen(tree));
            assertThat(robot.<Long>ask(() -> filled(tree))).as("lines filled in with " + typed).isLessThan(SEEN);
        }
        robot.run(() -> claims(tree).setExpanded(false));
        robot.run(() -> filter.setText("yield"));
        robot.run(() -> filter.setText(""));
        assertThat(robot.<Boolean>ask(() -> claims(tree).getExpanded())).as("unfolded after a filter, folded before").isFalse();
    }

    @Test
    void ofManyClaimsUnderAFoldedLineOneStandsForAllUntilItIsUnfolded() {
        robot.run(() -> desk.open().edit("Make claims", root -> root.getClaims().addAll(IntStream.range(0, MANY).mapToObj(this::claim).toList())));
        var tree = lines.show();
        robot.waitUntil("the claims", () -> claims(tree).getText().endsWith(String.format("%,d", MANY + 1)));
        assertThat(robot.<Integer>ask(() -> claims(tree).getItemCount())).isLessThanOrEqualTo(1);
        robot.run(() -> claims(tree).setExpanded(true));
        robot.waitUntil("a line for each", () -> claims(tree).getItemCount() == MANY + 1);
        assertThat(robot.<Long>ask(() -> filled(tree))).isLessThan(SEEN);
    }

    @Test
    void ofManyClaimsAllAreSelectedAlsoThoseThatWereNeverSeen() {
        robot.run(() -> desk.open().edit("Make claims", root -> root.getClaims().addAll(IntStream.range(0, MANY).mapToObj(this::claim).toList())));
        var tree = lines.show();
        robot.run(() -> claims(tree).setExpanded(true));
        robot.waitUntil("a line for each", () -> claims(tree).getItemCount() == MANY + 1);
        assertThat(robot.<Long>ask(() -> filled(tree))).isLessThan(SEEN);
        robot.run(() -> {
            tree.setFocus();
            tree.selectAll();
            tree.notifyListeners(SWT.Selection, new Event());
        });
        assertThat(robot.<Long>ask(this::selectedClaims)).isEqualTo(MANY + 1);
        robot.run(() -> tree.setTopItem(claims(tree).getItem(MANY)));
        robot.waitForJobs();
        assertThat(robot.<Long>ask(this::selectedClaims)).as("when others have come to be seen").isEqualTo(MANY + 1);
    }

    private long selectedClaims() {
        return Arrays.stream(((IStructuredSelection) robot.page().findView("org.adduce.view.explorer").getSite().getSelectionProvider().getSelection()).toArray())
                .filter(Claim.class::isInstance).count();
    }

    @Test
    void whatIsTypedInTheTreeGoesOnInTheFilterAndEscapeTwiceComesBack() {
        var tree = lines.show();
        robot.run(() -> {
            tree.setFocus();
            type(tree, 'z', SWT.CTRL);
        });
        assertThat(robot.<String>ask(filter::getText)).as("with Ctrl it is a command").isEmpty();
        robot.run(() -> type(tree, 'z', 0));
        assertThat(robot.<String>ask(filter::getText)).isEqualTo("z");
        assertThat(robot.<Boolean>ask(filter::isFocusControl)).isTrue();
        robot.run(() -> type(tree, 'i', 0));
        assertThat(robot.<String>ask(filter::getText)).isEqualTo("zi");
        press(SWT.ESC);
        assertThat(robot.<String>ask(filter::getText)).isEmpty();
        press(SWT.ESC);
        assertThat(robot.<Boolean>ask(tree::isFocusControl)).isTrue();
    }

    private static void type(Tree tree, char letter, int modifiers) {
        var event = new Event();
        event.keyCode = letter;
        event.character = letter;
        event.stateMask = modifiers;
        tree.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aTopicWithinAnotherThatWasNeverUnfoldedIsGoneTo() {
        robot.run(() -> {
            desk.open().edit("Make topics", root -> {
                var outer = topic("Ropes");
                outer.getTopics().add(topic("Hemp"));
                outer.getTopics().add(topic("Nylon"));
                root.getTopics().add(outer);
            });
            filter.setText("");
        });
        var tree = lines.show();
        robot.open(desk.root().getTopics().getFirst().getTopics().getLast());
        robot.waitUntil("the topic to be selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("Nylon"));
        assertThat(robot.<Integer>ask(() -> tree.getSelection()[0].getParentItem().getItemCount())).isEqualTo(2);
    }

    private static Topic topic(String name) {
        var topic = ModelFactory.eINSTANCE.createTopic();
        topic.setId(UUID.randomUUID());
        topic.setName(name);
        return topic;
    }

    @Test
    void whileAFilterIsTypedTheDossierInHandStaysTheOneInHandAndOneOpenedThenIsUnfoldedAfterwards() throws Exception {
        robot.run(() -> filter.setText("zither"));
        press(SWT.ARROW_DOWN);
        var tree = lines.show();
        robot.waitUntil("the claim to be selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("The zither line"));
        var other = new DossierOnDesk(robot, folder.resolve("other.adduce"));
        try {
            robot.run(() -> robot.desk().setCurrent(other.open()));
            for (var typed : List.of("zith", "zither l", "")) {
                robot.run(() -> filter.setText(typed));
                assertThat(robot.<Boolean>ask(() -> robot.desk().current().filter(other.open()::equals).isPresent())).as("in hand with " + typed).isTrue();
            }
            assertThat(robot.<Boolean>ask(() -> Arrays.stream(tree.getItems()).allMatch(TreeItem::getExpanded))).as("all dossiers unfolded").isTrue();
        } finally {
            other.close();
        }
    }
}
