package org.adduce.app.tests;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What measurements find, a line each, added to the file that the environment names by ADDUCE_FIGURES; and the clock they go by. */
final class Figures {

    private Figures() {
    }

    static void tell(String line) throws IOException {
        var file = System.getenv("ADDUCE_FIGURES");
        if (file != null) {
            Files.writeString(Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** Nanoseconds that the processor has given to the thread that asks. */
    static long clock() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
