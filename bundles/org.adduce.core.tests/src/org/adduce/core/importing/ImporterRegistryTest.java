package org.adduce.core.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.adduce.core.internal.importing.ExtensionContributions;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads what this bundle's plugin.xml declares, good and bad, in a running platform. */
class ImporterRegistryTest {

    /** The tests are a fragment: the platform counts what a fragment offers as its host's. */
    private static final String PLUGIN = "org.adduce.core";

    private static final byte[] DIARY = "2026-06 Mira Voss: The fab is late.\n2026-07 Rao: It is not.\n".getBytes(UTF_8);

    private final List<IStatus> log = new ArrayList<>();
    private ImporterRegistry registry;

    @BeforeEach
    void read() {
        registry = new ImporterRegistry(ExtensionContributions.read(RegistryFactory.getRegistry(), log::add), log::add, Duration.ofSeconds(5));
    }

    private List<String> messages() {
        return log.stream().map(IStatus::getMessage).toList();
    }

    @Test
    void anImporterIsFoundByWhatItsPluginDeclares() {
        var format = registry.byId("org.example.diary").orElseThrow();

        assertThat(format.label()).isEqualTo("Diary");
        assertThat(format.extensions()).containsExactly("diary", "txt");
        assertThat(format.mediaTypes()).containsExactly("text/x-diary");
        assertThat(format.plugin()).isEqualTo(PLUGIN);
    }

    @Test
    void itReadsThroughTheDoorThatAllUse() throws Exception {
        var file = ImportFile.ofText(new String(DIARY, UTF_8), Instant.EPOCH).with(Hints.of("june.diary", Instant.EPOCH));

        var format = file.format(registry);
        var proposal = file.read(format, new NullProgressMonitor());

        assertThat(format.id()).isEqualTo("org.example.diary");
        assertThat(Found.in(proposal)).isEqualTo(new Found(1, 2, 0, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void whatIsIncompleteOrDoubleIsNamedWithItsPluginWhenItIsRead() {
        assertThat(messages()).hasSize(2).allMatch(message -> message.contains(PLUGIN))
                .anyMatch(message -> message.contains("declares no id")).anyMatch(message -> message.contains("org.example.diary"));
    }

    @Test
    void whatIsBrokenIsNamedOnceAndTheOthersWork() {
        log.clear();

        assertThat(registry.choose(DIARY, "")).extracting(candidate -> candidate.format().id()).containsExactly("org.example.diary");
        assertThat(registry.choose(DIARY, "")).hasSize(1);

        assertThat(messages()).hasSize(4).allMatch(message -> message.contains(PLUGIN))
                .anyMatch(message -> message.contains("org.example.missing")).anyMatch(message -> message.contains("org.example.throwing"))
                .anyMatch(message -> message.contains("org.example.other")).anyMatch(message -> message.contains("org.example.slow"));
    }

    @Test
    void whatCannotBeCreatedRefusesToRead() {
        var format = registry.byId("org.example.missing").orElseThrow();

        assertThatExceptionOfType(ImportException.class).isThrownBy(() -> format.read(DIARY, Hints.of("", Instant.EPOCH), new NullProgressMonitor()))
                .withMessageContaining(PLUGIN);
    }

    @Test
    void thePlatformsRegistryIsOneAndTheSame() {
        assertThat(ImporterRegistry.platform()).isSameAs(ImporterRegistry.platform());
        assertThat(ImporterRegistry.platform().byId("org.example.diary")).isPresent();
    }
}
