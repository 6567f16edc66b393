package org.adduce.core.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.WorkingCopy;
import org.adduce.model.Claim;
import org.adduce.model.ModelFactory;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads declarations of actions, and runs what they declare, without a running platform. */
class DeclaredActionsTest {

    private static final Path SCHEMA = Path.of("bundles/org.adduce.core/schema/actions.exsd");
    private static final Path EXAMPLE = Path.of("bundles/org.adduce.core.tests/src/org/example/action/SplitClaims.java");
    private static final String SPLIT = "id='org.example.split' class='org.example.action.SplitClaims' label='Split into Sentences' kinds='claim'";

    private final Object key = new Object();
    private final List<IStatus> log = new ArrayList<>();
    private final OpenDossier dossier = OpenDossier.create(Path.of("draft.adduce"), ModelFactory.eINSTANCE.createDossier());
    private IExtensionRegistry extensions;

    /** Finds the classes that are declared here, as the platform does in their bundles. */
    private static final class Classes extends RegistryStrategy {
        Classes() {
            super(new File[0], new boolean[0]);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenContributorName)
                throws CoreException {
            try {
                return Class.forName(className).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), e.toString(), e));
            }
        }
    }

    /** Changes something, then throws. */
    public static final class HalfWay implements SelectionAction {
        @Override
        public ActionOutcome run(ActionContext context) {
            context.edit(root -> root.setTitle("half"));
            throw new IllegalStateException("half way");
        }
    }

    /** Cannot do what is asked. */
    public static final class Unable implements SelectionAction {
        @Override
        public ActionOutcome run(ActionContext context) throws ActionException {
            context.edit(root -> root.setTitle("tried"));
            throw new ActionException("Choose two claims.");
        }
    }

    @BeforeEach
    void declareThePoint() throws Exception {
        extensions = RegistryFactory.createRegistry(new Classes(), key, key);
        declare("org.adduce.core", "<extension-point id='actions' name='Actions'/>");
    }

    private void declare(String plugin, String xml) {
        var bytes = ("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + xml + "</plugin>").getBytes(UTF_8);
        extensions.addContribution(new ByteArrayInputStream(bytes), ContributorFactorySimple.createContributor(plugin), false, plugin, null, key);
    }

    private ContributedAction action(String attributes) {
        declare("org.example", "<extension point='org.adduce.core.actions'><action " + attributes + "/></extension>");
        return registry().actions().getFirst();
    }

    private ActionRegistry registry() {
        return ActionRegistry.read(extensions, log::add);
    }

    private Claim claim(String text) {
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setId(UUID.randomUUID());
        claim.setText(text);
        dossier.edit("New Claim", root -> root.getClaims().add(claim));
        return claim;
    }

    @Test
    void whatAnActionDoesIsOneGesture() throws Exception {
        var split = action(SPLIT);
        var long1 = claim("It is late. It is dear.");
        var long2 = claim("It is new. It is old. It is blue.");
        int before = dossier.history().size();
        var run = ActionRun.begin(split, dossier, List.of(long1, long2));
        assertThat(run.work(new NullProgressMonitor()).message()).isEqualTo("3 claims were made.");
        assertThat(dossier.root().getClaims()).as("not yet").hasSize(2);
        assertThat(run.finish()).isEqualTo(WorkingCopy.Result.TAKEN_OVER);
        assertThat(dossier.root().getClaims()).extracting(Claim::getText).containsExactlyInAnyOrder("It is late.", "It is dear.", "It is new.",
                "It is old.", "It is blue.");
        assertThat(long1.getText()).as("the same object").isEqualTo("It is late.");
        assertThat(dossier.history()).hasSize(before + 1);
        assertThat(dossier.undoLabel()).contains("Split into Sentences");
        dossier.undo();
        assertThat(dossier.root().getClaims()).containsExactlyInAnyOrder(long1, long2);
        assertThat(long1.getText()).isEqualTo("It is late. It is dear.");
        dossier.redo();
        assertThat(dossier.root().getClaims()).hasSize(5);
    }

    @Test
    void oneThatChangesNothingLeavesNoTrace() throws Exception {
        var split = action(SPLIT);
        var one = claim("It is late.");
        var run = ActionRun.begin(split, dossier, List.of(one));
        run.work(new NullProgressMonitor());
        assertThat(run.finish()).isEqualTo(WorkingCopy.Result.NOTHING);
        assertThat(dossier.history()).hasSize(1);
    }

    @Test
    void oneThatFailsHalfWayHasDoneNothingAndIsOff() {
        var half = action("id='org.example.half' class='" + HalfWay.class.getName() + "' least='0'");
        var run = ActionRun.begin(half, dossier, List.of());
        assertThatThrownBy(() -> run.work(new NullProgressMonitor())).isInstanceOf(PluginFault.class).hasMessageContaining("org.example")
                .hasMessageContaining("half way");
        assertThat(dossier.root().getTitle()).isNull();
        assertThat(half.isOn()).isFalse();
        assertThat(log).hasSize(1);
    }

    @Test
    void oneThatCannotSaysWhyAndStaysOn() {
        var unable = action("id='org.example.unable' class='" + Unable.class.getName() + "'");
        var run = ActionRun.begin(unable, dossier, List.of(claim("One")));
        assertThatThrownBy(() -> run.work(new NullProgressMonitor())).isInstanceOf(ActionException.class).hasMessage("Choose two claims.");
        run.forget();
        assertThat(dossier.root().getTitle()).isNull();
        assertThat(unable.isOn()).isTrue();
        assertThat(log).isEmpty();
    }

    @Test
    void oneThatIsCancelledHasDoneNothing() {
        var split = action(SPLIT);
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var run = ActionRun.begin(split, dossier, List.of(claim("One. Two.")));
        assertThatThrownBy(() -> run.work(monitor)).isInstanceOf(OperationCanceledException.class);
        run.forget();
        assertThat(dossier.root().getClaims()).hasSize(1);
    }

    @Test
    void aDossierThatChangedMeanwhileIsLeftAsItIs() throws Exception {
        var split = action(SPLIT);
        var one = claim("One. Two.");
        var run = ActionRun.begin(split, dossier, List.of(one));
        run.work(new NullProgressMonitor());
        dossier.edit("Other", root -> one.setText("Three."));
        assertThat(run.finish()).isEqualTo(WorkingCopy.Result.OUTDATED);
        assertThat(one.getText()).isEqualTo("Three.");
        assertThat(dossier.root().getClaims()).hasSize(1);
    }

    @Test
    void itFitsByKindAndCount() {
        action("id='org.example.two' class='" + Unable.class.getName() + "' kinds='Claim, event' least='1' most='2'");
        var claim = claim("One");
        var event = ModelFactory.eINSTANCE.createEvent();
        var actor = ModelFactory.eINSTANCE.createActor();
        assertThat(registry().on(List.of(claim, event))).hasSize(1);
        assertThat(registry().on(List.of(claim, actor))).isEmpty();
        assertThat(registry().on(List.of(claim, event, claim))).isEmpty();
        assertThat(registry().on(List.of())).isEmpty();
    }

    @Test
    void aKindMeansItsSubclassesToo() {
        var tagged = action("id='org.example.tagged' class='" + Unable.class.getName() + "' kinds='Tagged'");
        assertThat(tagged.applicability().fits(List.of(ModelFactory.eINSTANCE.createActor()))).isTrue();
        assertThat(tagged.applicability().fits(List.of(ModelFactory.eINSTANCE.createTopic()))).isFalse();
    }

    @Test
    void whatIsDeclaredBadlyIsSkippedAndNamed() {
        declare("org.example", "<extension point='org.adduce.core.actions'><action id='a' class='A' kinds='Claim, Rumour'/>"
                + "<action id='b' class='B' least='some'/><action id='c'/></extension>");
        assertThat(registry().actions()).isEmpty();
        assertThat(log).extracting(IStatus::getMessage).hasSize(3).anyMatch(message -> message.contains("kinds"))
                .anyMatch(message -> message.contains("least")).anyMatch(message -> message.contains("class"));
    }

    @Test
    void theDescriptionOfThePointShowsWhatIsCompiledHere() throws Exception {
        var root = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(SCHEMA))).findFirst();
        assumeTrue(root.isPresent(), "The sources are not here, so that the description cannot be compared with them");
        var schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(root.get().resolve(SCHEMA).toFile());
        var source = Files.readString(root.get().resolve(EXAMPLE));
        var example = source.substring(source.indexOf("/** Makes")).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(lines(schema.getDocumentElement().getTextContent())).contains(lines(example));
    }

    private static String lines(String text) {
        return text.strip().replaceAll("(?m)^\\s+|\\s+$", "").replace("\r", "");
    }
}
