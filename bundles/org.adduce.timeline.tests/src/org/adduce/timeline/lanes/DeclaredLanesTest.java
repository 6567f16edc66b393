package org.adduce.timeline.lanes;

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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.time.When;
import org.adduce.plugins.Guarded;
import org.adduce.plugins.PluginFault;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.LaneKey;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.scene.Role;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads declarations of lanes and colours, and lays out and colours by them, without a running platform. */
class DeclaredLanesTest {

    private static final Path SCHEMA = Path.of("bundles/org.adduce.timeline/schema/lanes.exsd");
    private static final Path PLUGIN = Path.of("bundles/org.adduce.timeline/plugin.xml");
    private static final Path EXAMPLE = Path.of("bundles/org.adduce.timeline.tests/src/org/example/lanes/LanguageLanes.java");
    private static final String LANGUAGE = "org.example.lanes.language";

    private final Object key = new Object();
    private final List<IStatus> log = new ArrayList<>();
    private final Dossier dossier = ModelFactory.eINSTANCE.createDossier();
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

    /** Throws at the first thing it is asked about. */
    public static final class Broken implements LaneLayout, Colouring {
        @Override
        public List<Group> lanes(Thing thing) {
            throw new IllegalStateException("no lanes today");
        }

        @Override
        public Optional<Group> colour(Thing thing) {
            throw new IllegalStateException("no colours today");
        }
    }

    @BeforeEach
    void declareThePoint() throws Exception {
        extensions = RegistryFactory.createRegistry(new Classes(), key, key);
        declare("org.adduce.timeline", "<extension-point id='lanes' name='Lanes'/>");
        for (var language : List.of("en", "en", "tr", "")) {
            var source = ModelFactory.eINSTANCE.createSource();
            source.setId(UUID.randomUUID());
            source.setLanguage(language);
            source.setPublished(When.parse("2026-0" + (dossier.getSources().size() + 1)));
            dossier.getSources().add(source);
        }
    }

    private void declare(String plugin, String xml) {
        var bytes = ("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + xml + "</plugin>").getBytes(UTF_8);
        extensions.addContribution(new ByteArrayInputStream(bytes), ContributorFactorySimple.createContributor(plugin), false, plugin, null, key);
    }

    private void offer(String xml) {
        declare("org.example", "<extension point='org.adduce.timeline.lanes'>" + xml + "</extension>");
    }

    private LaneRegistry registry() {
        return LaneRegistry.read(extensions, log::add);
    }

    private TimelineModel model() {
        return TimelineModel.of(dossier, Locale.UK);
    }

    private List<String> lanes(TimelineModel model, Lanes by) {
        return model.said().stream().flatMap(item -> item.lanes(by).stream()).map(lane -> model.name(lane, by)).toList();
    }

    @Test
    void aPlugInsLanesAreLaidOut() throws Exception {
        offer("<layout id='" + LANGUAGE + "' class='org.example.lanes.LanguageLanes' label='Language'/>");
        var way = registry().layout(LANGUAGE).orElseThrow();
        assertThat(way.isBuiltIn()).isFalse();
        assertThat(way.label()).isEqualTo("Language");
        var model = model().arranged(way.arrange(dossier, Locale.UK, new NullProgressMonitor()));
        assertThat(lanes(model, way.lanes())).containsExactly("English", "English", "Turkish", "language unknown");
        assertThat(lanes(model, Lanes.SOURCE)).as("the others are as before").hasSize(4);
        assertThat(log).isEmpty();
    }

    @Test
    void whatWasNotThereWhenItWasLaidOutBelongsNowhere() throws Exception {
        offer("<layout id='" + LANGUAGE + "' class='org.example.lanes.LanguageLanes'/>");
        var way = registry().layout(LANGUAGE).orElseThrow();
        var arrangement = way.arrange(dossier, Locale.UK, new NullProgressMonitor());
        assertThat(arrangement.lanes(UUID.randomUUID(), Section.SAID)).containsExactly(LaneKey.none(Section.SAID));
    }

    @Test
    void thingsThatHaveTheirColourInCommonGetOneAndTheRestKeepTheirs() throws Exception {
        var colouring = new ColourWay("language", "Language", "org.example", new Guarded<Colouring>("language", "org.example",
                () -> thing -> thing.source().map(source -> Group.of(source.getLanguage(), source.getLanguage())).filter(group -> !group.key().isEmpty()),
                log::add));
        var model = model().coloured(colouring.arrange(dossier, Locale.UK, new NullProgressMonitor()));
        assertThat(model.tints()).containsExactlyInAnyOrder("en", "tr");
        var roles = model.said().stream().map(Item::look).map(Item.Look::role).toList();
        assertThat(roles.get(0)).isEqualTo(roles.get(1)).isNotEqualTo(roles.get(2)).isIn(Role.TINT_1, Role.TINT_2);
        assertThat(roles.get(3)).isEqualTo(Role.SAID_VOICE);
    }

    @Test
    void oneThatFailsIsNamedOnceAndTheOthersGoOn() throws Exception {
        offer("<layout id='org.example.broken' class='" + Broken.class.getName() + "'/><layout id='" + LANGUAGE
                + "' class='org.example.lanes.LanguageLanes'/><colouring id='org.example.grey' class='" + Broken.class.getName() + "'/>");
        var registry = registry();
        var broken = registry.layout("org.example.broken").orElseThrow();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> broken.arrange(dossier, Locale.UK, new NullProgressMonitor())).isInstanceOf(PluginFault.class)
                    .hasMessageContaining("org.example").hasMessageContaining("no lanes today");
        }
        assertThatThrownBy(() -> registry.colouring("org.example.grey").orElseThrow().arrange(dossier, Locale.UK, new NullProgressMonitor()))
                .isInstanceOf(PluginFault.class);
        assertThat(log).hasSize(2);
        assertThat(registry.layout(LANGUAGE).orElseThrow().arrange(dossier, Locale.UK, new NullProgressMonitor()).lanes()).hasSize(4);
    }

    @Test
    void adducesOwnWaysComeThroughTheSameDoorAndGiveWhatEveryModelHas() throws Exception {
        var root = root();
        var declared = Files.readString(root.resolve(PLUGIN));
        declare("org.adduce.timeline", declared.substring(declared.indexOf("<extension "), declared.indexOf("</plugin>")));
        var registry = registry();
        assertThat(registry.layouts()).extracting(LaneWay::lanes).containsExactlyElementsOf(Lanes.BUILT_IN);
        assertThat(registry.colourings()).extracting(ColourWay::id).containsExactlyInAnyOrder("topic", "speaker");
        for (var way : registry.layouts()) {
            var arrangement = way.arrange(dossier, Locale.UK, new NullProgressMonitor());
            model().said().forEach(item -> assertThat(arrangement.lanes(item.id(), Section.SAID)).isEqualTo(item.lanes(way.lanes())));
        }
    }

    @Test
    void withoutAPlatformAdducesOwnAreThere() {
        assertThat(LaneRegistry.platform().layouts()).extracting(LaneWay::id).containsExactly("actor", "topic", "source", "question");
    }

    @Test
    void whatIsIncompleteIsSkippedAndNamed() {
        offer("<layout id='org.example.a'/><colouring class='B'/>");
        assertThat(registry().layouts()).isEmpty();
        assertThat(registry().colourings()).isEmpty();
        assertThat(log).isNotEmpty().allMatch(status -> status.getPlugin().equals("org.example"));
    }

    @Test
    void theDescriptionOfThePointShowsWhatIsCompiledHere() throws Exception {
        var schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(root().resolve(SCHEMA).toFile());
        var source = Files.readString(root().resolve(EXAMPLE));
        var example = source.substring(source.indexOf("/** A lane")).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(lines(schema.getDocumentElement().getTextContent())).contains(lines(example));
    }

    private static Path root() {
        var root = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(SCHEMA))).findFirst();
        assumeTrue(root.isPresent(), "The sources are not here, so that what they declare cannot be read");
        return root.get();
    }

    private static String lines(String text) {
        return text.strip().replaceAll("(?m)^\\s+|\\s+$", "").replace("\r", "");
    }
}
