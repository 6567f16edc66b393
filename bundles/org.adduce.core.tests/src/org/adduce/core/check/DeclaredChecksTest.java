package org.adduce.core.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.adduce.core.internal.check.ExtensionContributions;
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

/** Reads declarations of checks, and runs what they declare, without a running platform. */
class DeclaredChecksTest {

    private static final Path SCHEMA = Path.of("bundles/org.adduce.core/schema/checks.exsd");
    private static final Path EXAMPLE = Path.of("bundles/org.adduce.core.tests/src/org/example/check/NamelessSourceCheck.java");

    private final Object key = new Object();
    private final List<IStatus> log = new ArrayList<>();
    private final Draft draft = new Draft();
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

    @BeforeEach
    void declareThePoint() throws Exception {
        extensions = RegistryFactory.createRegistry(new Classes(), key, key);
        declare("org.adduce.core", "<extension-point id='checks' name='Checks'/>");
    }

    private void declare(String plugin, String xml) {
        var bytes = ("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + xml + "</plugin>").getBytes(UTF_8);
        extensions.addContribution(new ByteArrayInputStream(bytes), ContributorFactorySimple.createContributor(plugin), false, plugin, null, key);
    }

    private void declareCheck(String attributes) {
        declare("org.example", "<extension point='org.adduce.core.checks'><check " + attributes + "/></extension>");
    }

    private List<CheckContribution> read() {
        return ExtensionContributions.read(extensions, log::add);
    }

    private List<Finding> run() {
        return Checks.run(draft.dossier, new CheckRegistry(read(), log::add).rules(), new NullProgressMonitor());
    }

    @Test
    void runsWhatAPlugInDeclares() {
        draft.source("text").setTitle("");
        declareCheck("id='org.example.check.nameless-source' class='org.example.check.NamelessSourceCheck' label='Sources have titles'"
                + " description='So that people find them.' severity='info'");
        assertThat(read()).singleElement().satisfies(offer -> {
            assertThat(offer.label()).isEqualTo("Sources have titles");
            assertThat(offer.description()).isEqualTo("So that people find them.");
            assertThat(offer.plugin()).isEqualTo("org.example");
        });
        assertThat(run()).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("org.example.check.nameless-source");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
        });
        assertThat(log).isEmpty();
    }

    @Test
    void withoutASeverityItsFindingsAreWarnings() {
        declareCheck("id='a' class='A'");
        assertThat(read()).singleElement().extracting(CheckContribution::severity).isEqualTo(Severity.WARNING);
    }

    @Test
    void whatIsIncompleteIsSkippedAndNamed() {
        declareCheck("id='org.example.a'");
        declareCheck("class='org.example.B'");
        declareCheck("id='org.example.c' class='C' severity='fatal'");
        assertThat(read()).isEmpty();
        assertThat(log).extracting(IStatus::getMessage).hasSize(3).allMatch(message -> message.contains("org.example"))
                .anyMatch(message -> message.contains("org.example.a") && message.contains("class"))
                .anyMatch(message -> message.contains("org.example.B") && message.contains("id"))
                .anyMatch(message -> message.contains("org.example.c") && message.contains("severity"));
    }

    @Test
    void aClassThatIsNotThereOrNoCheckIsTold() {
        declareCheck("id='org.example.gone' class='org.example.Nowhere'");
        declareCheck("id='org.example.other' class='java.util.ArrayList'");
        assertThat(run()).extracting(Finding::check).containsExactlyInAnyOrder("org.example.gone", "org.example.other");
        assertThat(log).hasSize(2).allMatch(status -> status.getPlugin().equals("org.example"));
    }

    @Test
    void theDescriptionOfThePointShowsWhatIsCompiledHere() throws Exception {
        var root = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(SCHEMA))).findFirst();
        assumeTrue(root.isPresent(), "The sources are not here, so that the description cannot be compared with them");
        var schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(root.get().resolve(SCHEMA).toFile());
        var source = Files.readString(root.get().resolve(EXAMPLE));
        var example = source.substring(source.indexOf("/** Finds")).replace("<", "&lt;").replace(">", "&gt;");
        assertThat(lines(schema.getDocumentElement().getTextContent())).contains(lines(example));
    }

    private static String lines(String text) {
        return text.strip().replaceAll("(?m)^\\s+|\\s+$", "").replace("\r", "");
    }
}
