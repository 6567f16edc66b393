package org.adduce.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.welcome.ExampleDossier;

/** Which dossiers lie on the desk at the start: those asked for, else the one last open, else the example. */
final class FirstDossiers {

    private final Desk desk;

    FirstDossiers(Desk desk) {
        this.desk = desk;
    }

    void open(List<Path> asked) {
        if (asked.isEmpty()) {
            desk.recent().stream().filter(Files::isRegularFile).findFirst().or(ExampleDossier::file).ifPresent(desk::open);
        } else {
            asked.forEach(desk::open);
        }
    }
}
