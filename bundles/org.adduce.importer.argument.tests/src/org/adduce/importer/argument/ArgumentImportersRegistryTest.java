package org.adduce.importer.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.adduce.core.importing.ImporterRegistry;
import org.junit.jupiter.api.Test;

/** The importers are found through the extension point. */
class ArgumentImportersRegistryTest {

    @Test
    void bothAreThere() {
        assertThat(ImporterRegistry.platform().byId(AifImporter.ID)).isPresent();
        assertThat(ImporterRegistry.platform().byId(ArgdownImporter.ID)).isPresent();
    }

    @Test
    void argdownIsChosenByItsName() {
        var head = "[A]: a\n  + <B>: b\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ImporterRegistry.platform().choose(head, "map.argdown").getFirst().format().id()).isEqualTo(ArgdownImporter.ID);
    }
}
