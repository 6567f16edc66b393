package org.adduce.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the finished product. */
class ProductTest {

    private static final Pattern ROW = Pattern.compile("<tr><td title=\"([^\"]*)\">.*?<td>[^<]*</td><td>[^<]*</td><td>([^<]*)</td>");

    @Test
    void everyLibraryStandsWithItsLicence() throws IOException {
        var page = Files.readString(Built.product().resolve("licences.html"));
        var rows = ROW.matcher(page).results().toList();
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> assertThat(row.group(2)).as(row.group(1)).isNotBlank());
        assertThat(rows).extracting(row -> row.group(1)).contains("org.eclipse.swt", "picocli", "org.jsoup").hasSize(thirdParties());
    }

    private static int thirdParties() throws IOException {
        try (Stream<Path> plugins = Files.list(Built.product().resolve("plugins"))) {
            return (int) plugins.filter(plugin -> !plugin.getFileName().toString().startsWith("org.adduce.")).count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adduce", "start"})
    void itsProgramsCanBeRun(String program) {
        assertThat(Built.product().resolve(program)).isExecutable();
    }

    @Test
    void itHasSomethingToBeTriedWith() {
        assertThat(Built.product().resolve("examples/race-for-compute.adduce")).isRegularFile();
    }

    /** The kit for tests is: whoever writes a plug-in tries it against the product. */
    @Test
    void exampleAndSourcesAreNotInIt() throws IOException {
        try (Stream<Path> plugins = Files.list(Built.product().resolve("plugins"))) {
            assertThat(plugins).noneMatch(plugin -> plugin.getFileName().toString().matches("org\\.adduce\\.(example|.*source).*"));
        }
    }
}
