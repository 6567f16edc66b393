package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.adduce.core.importing.ImporterRegistry;
import org.junit.jupiter.api.Test;

/** The importers are found through the extension point. */
class BibliographyRegistryTest {

    @Test
    void theImportersAreThere() {
        for (var id : List.of(BibtexImporter.ID, RisImporter.ID, CslJsonImporter.ID, NbibImporter.ID)) {
            assertThat(ImporterRegistry.platform().byId(id)).as(id).isPresent();
        }
    }

    @Test
    void bibtexIsChosenForBibtex() {
        var first = ImporterRegistry.platform().choose("@book{a, title={T}}".getBytes(StandardCharsets.UTF_8), "a.bib").getFirst();
        assertThat(first.format().id()).isEqualTo(BibtexImporter.ID);
    }
}
