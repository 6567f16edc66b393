package org.adduce.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.adduce.ui.desk.Desk;

/** Which dossiers lie on the desk at the start: those asked for, else the one last open, else the example. */
final class FirstDossiers {

    /** Names the example dossier that comes with the program; set by the start script. */
    private static final String EXAMPLE = "adduce.example";

    private final Desk desk;

    FirstDossiers(Desk desk) {
        this.desk = desk;
    }

    void open(List<Path> asked) {
        if (asked.isEmpty()) {
            desk.recent().stream().filter(Files::isRegularFile).findFirst().or(FirstDossiers::example).ifPresent(desk::open);
        } else {
            asked.forEach(desk::open);
        }
    }

    private static Optional<Path> example() {
        return Optional.ofNullable(System.getProperty(EXAMPLE)).map(Path::of).filter(Files::isRegularFile);
    }
}
