package org.adduce.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the update site offers. */
class SiteTest {

    private static String content() throws IOException {
        try (var jar = new ZipFile(Built.site().resolve("content.jar").toFile()); var in = jar.getInputStream(jar.getEntry("content.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Workbench", "Importers", "Exporters", "SDK"})
    void itHasItsCategories(String category) throws IOException {
        assertThat(content()).containsPattern("(?s)name='org.eclipse.equinox.p2.name' value='" + category + "'/>.{0,400}name='org.eclipse.equinox.p2.type.category' value='true'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbench", "installing", "importers", "exporters", "sdk", "example"})
    void itHasEveryFeature(String feature) throws IOException {
        try (var found = Files.newDirectoryStream(Built.site().resolve("features"), "org.adduce." + feature + ".feature_*.jar")) {
            assertThat(found).hasSize(1);
        }
    }

    @Test
    void authorsFindTheSourcesOfWhatTheyMayUse() throws IOException {
        try (var jar = new ZipFile(Built.plugin("org.adduce.core.source").toFile())) {
            assertThat(jar.getEntry("org/adduce/core/importing/Importer.java")).isNotNull();
        }
    }

    /** A newer workbench may need newer libraries than the one it is installed over. */
    @Test
    void itHasTheLibrariesToo() throws IOException {
        assertThat(Built.plugin("org.eclipse.osgi")).exists();
        assertThat(Built.plugin("org.jsoup")).exists();
    }
}
