package org.adduce.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierWriter;
import org.adduce.model.Dossier;

/** Our format: loaded as the program loads it; saved without the care for the disk, which the others do not take either. */
final class AdduceWay implements Way {

    @Override
    public Dossier load(Path file) throws Exception {
        return DossierFile.at(file).read();
    }

    @Override
    public void save(Dossier dossier, Path file) throws Exception {
        try (var out = Files.newOutputStream(file)) {
            DossierWriter.write(dossier, out);
        }
    }
}
