package org.adduce.ui.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Source;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.ui.PlatformUI;

/** The example that comes with the program: opened, and its longest discussion shown. On the UI thread. */
public final class ExampleDossier {

    /** Names the file; set by the start script. */
    private static final String PROPERTY = "adduce.example";

    private final Desk desk;

    /** Opens it on {@code desk}. */
    public ExampleDossier(Desk desk) {
        this.desk = desk;
    }

    /** Its file, if it came with the program. */
    public static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).filter(Files::isRegularFile);
    }

    void show(Path file) {
        var path = file.toAbsolutePath().normalize();
        desk.dossiers().stream().filter(dossier -> dossier.path().equals(path)).findFirst().ifPresentOrElse(this::read, () -> {
            desk.addListener(new DeskListener() {
                @Override
                public void opened(OpenDossier dossier) {
                    desk.removeListener(this);
                    if (dossier.path().equals(path)) {
                        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> read(dossier));
                    }
                }
            });
            desk.open(path);
        });
    }

    private void read(OpenDossier dossier) {
        desk.setCurrent(dossier);
        dossier.root().getSources().stream().max(Comparator.comparingInt((Source source) -> source.getUtterances().size()))
                .ifPresent(PlatformUI.getWorkbench().getService(ElementOpener.class)::open);
    }
}
