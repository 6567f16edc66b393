package org.adduce.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings go to a file and come back as they were. */
class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadInItsOrder() throws Exception {
        var settings = new LinkedHashMap<>(Map.of("table.column.Größe \"m\"", "value"));
        settings.put("b", "");
        settings.put("a", "\t");
        var file = folder.resolve("x.json");
        SettingsFile.write(file, settings);
        assertThat(SettingsFile.read(file).entrySet()).containsExactlyElementsOf(settings.entrySet());
        assertThat(Files.readString(file)).endsWith("}\n");
    }

    @Test
    void numbersAndTruthsAreTexts() throws Exception {
        var file = Files.writeString(folder.resolve("x.json"), "{\"table.header\": 2, \"private\": true}");
        assertThat(SettingsFile.read(file)).isEqualTo(Map.of("table.header", "2", "private", "true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":\n{}}", "{\"a\":\n", "id,name\n1,2"})
    void whatIsNoSettingsIsRefused(String text) throws Exception {
        var file = Files.writeString(folder.resolve("x.json"), text);
        assertThatThrownBy(() -> SettingsFile.read(file)).isInstanceOf(ImportException.class).hasMessageContaining("file of settings");
    }
}
