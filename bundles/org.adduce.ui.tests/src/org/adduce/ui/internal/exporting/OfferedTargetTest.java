package org.adduce.ui.internal.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.adduce.core.exporting.Contribution;
import org.adduce.core.exporting.ExportFormat;
import org.adduce.core.exporting.ExporterRegistry;
import org.junit.jupiter.api.Test;

/** An export is offered where a person would look for it, and two never in one place. */
class OfferedTargetTest {

    private static final Path FOLDER = Path.of("quay");

    private final ExporterRegistry registry = new ExporterRegistry(List.of(format("json", "json"), format("html", "html", "htm"), format("org.example.tree", "json"),
            format("csv", "csv"), format("pages")), status -> { });
    private final OfferedTarget target = new OfferedTarget(FOLDER, "quarrel", registry.formats(), Set.of("csv"));

    private static Contribution format(String id, String... endings) {
        return new Contribution(id, "", Arrays.asList(endings), "org.example", () -> null);
    }

    private ExportFormat of(String id) {
        return registry.byId(id).orElseThrow();
    }

    private static String in(String name) {
        return FOLDER.resolve(name).toString();
    }

    @Test
    void aFileHasTheEndingOfItsFormat() {
        assertThat(target.of(of("html"))).isEqualTo(in("quarrel.html"));
    }

    @Test
    void ofFormatsThatShareAnEndingNoneLiesOnTheOther() {
        assertThat(target.of(of("json"))).isEqualTo(in("quarrel.json"));
        assertThat(target.of(of("org.example.tree"))).isEqualTo(in("quarrel-tree.json"));
    }

    @Test
    void whatIsWrittenAsAFolderHasNoEnding() {
        assertThat(target.of(of("csv"))).isEqualTo(in("quarrel-csv"));
        assertThat(target.of(of("pages"))).isEqualTo(in("quarrel-pages"));
    }

    @Test
    void whatAPersonWroteStaysButForItsEnding() {
        assertThat(target.instead("pier/final.htm", of("json"))).isEqualTo(Path.of("pier", "final.json").toString());
        assertThat(target.instead("pier/final", of("html"))).isEqualTo(Path.of("pier", "final.html").toString());
        assertThat(target.instead("pier/final.1", of("json"))).isEqualTo(Path.of("pier", "final.1.json").toString());
        assertThat(target.instead("/", of("json"))).isEqualTo(in("quarrel.json"));
    }
}
