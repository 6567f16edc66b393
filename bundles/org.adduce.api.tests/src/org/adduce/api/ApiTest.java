package org.adduce.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds each bundle's API against what it was when it was frozen, in {@code releng/api}; see {@code releng/docs/api.md}. Run with
 * {@code -Dadduce.api=write} it freezes what is there now, as far as the versions allow that.
 */
class ApiTest {

    static Stream<ApiBundle> bundles() {
        return Stream.of(new ApiBundle("org.adduce.model", org.adduce.model.Dossier.class),
                new ApiBundle("org.adduce.model.edit", org.adduce.model.edit.ElementLabel.class),
                new ApiBundle("org.adduce.plugins", org.adduce.plugins.Guarded.class),
                new ApiBundle("org.adduce.core", org.adduce.core.check.Check.class),
                new ApiBundle("org.adduce.timeline", org.adduce.timeline.Lanes.class),
                new ApiBundle("org.adduce.testing", org.adduce.testing.ImporterTrial.class));
    }

    private static Optional<Path> root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("releng/docs"))).findFirst();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theVersionSaysWhatChanged(ApiBundle bundle) throws Exception {
        assumeTrue(root().isPresent(), "The checkout is not here, so that there is nothing to compare with");
        var root = root().get();
        var file = root.resolve("releng/api").resolve(bundle.name() + ".txt");
        var lines = Signatures.of(bundle.classes(root));
        var version = bundle.version(root);
        assertThat(lines).as(bundle.name() + " has an API").isNotEmpty();
        boolean isToWrite = "write".equals(System.getProperty("adduce.api"));
        if (isToWrite && Files.notExists(file)) {
            Baseline.write(file, bundle.name(), new Baseline(version, false, lines));
        }
        var baseline = Baseline.read(file);
        if (isToWrite && !baseline.isReleased()) {
            Baseline.write(file, bundle.name(), new Baseline(version, false, lines));
            return;
        }
        assertThat(baseline.complaints(version, lines)).as("The API of " + bundle.name() + ", " + version + " now, " + baseline.version()
                + " when it was frozen").isEmpty();
        if (isToWrite) {
            Baseline.write(file, bundle.name(), new Baseline(version, true, lines));
        }
    }
}
