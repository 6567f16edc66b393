package org.adduce.benchmark;

import java.nio.file.Path;
import org.adduce.model.Dossier;

/** One way to keep a dossier in a file. */
interface Way {

    Dossier load(Path file) throws Exception;

    void save(Dossier dossier, Path file) throws Exception;
}
