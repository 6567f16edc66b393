package org.adduce.exporter.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How a report looks: light and dark, on a screen and on paper. */
final class Stylesheet {

    private Stylesheet() {
    }

    static String text() {
        try (var in = Stylesheet.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet of reports is not readable", e);
        }
    }
}
