package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Imports;
import org.adduce.corpora.Corpora;
import org.adduce.model.ModelFactory;
import org.adduce.model.time.When;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was just imported has no errors and no warnings: only doubts that wait for a person. */
class ValidImportTest {

    private static final Instant CAPTURED = Instant.parse("2026-06-20T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-06-12", "2026-06~"})
    void pastedDiscussionsAreValid(String published) throws Exception {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Discussions");
        try (var open = OpenDossier.create(Path.of("discussions.adduce"), dossier); var files = Files.list(Corpora.at("discussions"))) {
            for (var file : files.sorted().toList()) {
                var when = published.isEmpty() ? Optional.<When>empty() : Optional.of(When.parse(published));
                var hints = new Hints(file.getFileName().toString(), CAPTURED, when, Map.of());
                Imports.apply(open, new TextImporter().read(Files.readAllBytes(file), hints, new NullProgressMonitor()));
            }
            assertThat(dossier.getSources()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(Checks.run(dossier, new NullProgressMonitor()))
                    .allSatisfy(finding -> assertThat(finding.severity()).as(finding.message()).isEqualTo(Severity.INFO));
        }
    }
}
