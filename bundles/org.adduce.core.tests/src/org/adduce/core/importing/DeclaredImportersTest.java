package org.adduce.core.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.adduce.core.internal.importing.ExtensionContributions;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads declarations without a running platform. */
class DeclaredImportersTest {

    private final Object key = new Object();
    private final List<IStatus> log = new ArrayList<>();
    private IExtensionRegistry extensions;

    @BeforeEach
    void declareThePoint() throws Exception {
        extensions = RegistryFactory.createRegistry(new RegistryStrategy(new File[0], new boolean[0]), key, key);
        declare("org.adduce.core", "<extension-point id=\"importers\" name=\"Importers\"/>");
    }

    private void declare(String plugin, String xml) {
        var bytes = ("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + xml + "</plugin>").getBytes(UTF_8);
        extensions.addContribution(new ByteArrayInputStream(bytes), ContributorFactorySimple.createContributor(plugin), false, plugin, null, key);
    }

    private List<Contribution> read() {
        return ExtensionContributions.read(extensions, log::add);
    }

    @Test
    void nothingDeclaredIsNothingRead() {
        assertThat(read()).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void listsMayBeSeparatedByCommasAndBlanks() {
        declare("org.example", "<extension point='org.adduce.core.importers'>"
                + "<importer id='a' class='X' extensions=' txt,.MD  log,' mediaTypes='text/plain, text/markdown'/></extension>");

        var offer = read().getFirst();

        assertThat(offer.extensions()).containsExactly("txt", "md", "log");
        assertThat(offer.mediaTypes()).containsExactly("text/plain", "text/markdown");
        assertThat(offer.label()).isEqualTo("a");
        assertThat(offer.plugin()).isEqualTo("org.example");
    }

    @Test
    void anImporterWithoutItsClassOrIdIsSkippedAndNamed() {
        declare("org.example", "<extension point='org.adduce.core.importers'><importer id='a'/><importer class='org.example.B'/>"
                + "<importer id=' ' class='C'/><importer id='d' class='D'/></extension>");

        assertThat(read()).extracting(Contribution::id).containsExactly("d");
        assertThat(log).extracting(IStatus::getMessage).hasSize(3).allMatch(message -> message.contains("org.example"))
                .anyMatch(message -> message.contains("a of") && message.contains("no class"))
                .anyMatch(message -> message.contains("org.example.B") && message.contains("no id"));
    }

    @Test
    void whatIsNotAnImporterBelongsToALaterVersion() {
        declare("org.example", "<extension point='org.adduce.core.importers'><wizard id='a' class='A'/></extension>");

        assertThat(read()).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void readingDeclarationsLoadsNoClass() {
        declare("org.example", "<extension point='org.adduce.core.importers'><importer id='a' class='org.example.Nowhere'/></extension>");

        assertThat(new ImporterRegistry(read(), log::add).formats()).hasSize(1);
        assertThat(log).isEmpty();
    }
}
