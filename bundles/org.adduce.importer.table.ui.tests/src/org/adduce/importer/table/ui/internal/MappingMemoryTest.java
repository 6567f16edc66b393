package org.adduce.importer.table.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.adduce.importer.table.TableMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided of a table comes again with the next that has its columns. */
class MappingMemoryTest {

    @TempDir
    private Path folder;
    private MappingMemory memory;

    @BeforeEach
    void begin() {
        memory = new MappingMemory(folder.resolve("mappings"));
    }

    @Test
    void nothingIsKnownOfTablesNeverSeen() {
        assertThat(memory.recall(List.of("A", "B"))).isEmpty();
        assertThat(memory.scope(List.of("A", "B"))).isEmpty();
    }

    @Test
    void theOrderAndTheCaseOfTheColumnsDoNotCount() {
        memory.remember(List.of("Who", "What"), Map.of(TableMapping.KIND, "claim", "table.column.What", "text"));
        assertThat(memory.recall(List.of("what", "WHO"))).containsEntry(TableMapping.KIND, "claim").containsEntry("table.column.What", "text");
        assertThat(memory.recall(List.of("what"))).isEmpty();
    }

    @Test
    void whatIdsAreUniqueInIsOfferedButNotTaken() {
        memory.remember(List.of("id", "name"), Map.of(TableMapping.SCOPE, "survey", TableMapping.KIND, "actor"));
        assertThat(memory.recall(List.of("id", "name"))).doesNotContainKey(TableMapping.SCOPE);
        assertThat(memory.scope(List.of("id", "name"))).isEqualTo("survey");
    }

    @Test
    void theLastDecisionCounts() {
        memory.remember(List.of("a"), Map.of(TableMapping.KIND, "claim"));
        memory.remember(List.of("a"), Map.of(TableMapping.KIND, "event"));
        assertThat(memory.recall(List.of("a"))).containsEntry(TableMapping.KIND, "event");
    }
}
