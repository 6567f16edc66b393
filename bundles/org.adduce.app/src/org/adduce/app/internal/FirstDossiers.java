package org.adduce.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.FileList;
import org.adduce.ui.internal.welcome.ExampleDossier;

/**
 * Which dossiers lie on the desk at the start: those asked for, else those that lay there when
 * the program ended, however that was, else the one last open, else the example.
 */
final class FirstDossiers {

    private final Desk desk;

    FirstDossiers(Desk desk) {
        this.desk = desk;
    }

    void open(List<Path> asked) {
        (asked.isEmpty() ? known() : asked).forEach(desk::open);
    }

    private List<Path> known() {
        var open = FileList.OPEN.list().stream().filter(Files::isRegularFile).toList();
        var latest = desk.recent().stream().filter(Files::isRegularFile).findFirst().or(ExampleDossier::file);
        return open.isEmpty() ? latest.stream().toList() : open;
    }
}
