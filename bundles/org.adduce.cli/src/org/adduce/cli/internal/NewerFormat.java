package org.adduce.cli.internal;

import org.adduce.core.file.DossierFormat;
import org.adduce.model.Dossier;

/** What is told of a dossier that a newer version of the program wrote. */
final class NewerFormat {

    private NewerFormat() {
    }

    static boolean is(Dossier dossier) {
        return dossier.getFormatVersion() > DossierFormat.VERSION;
    }

    static String words(Dossier dossier) {
        return "A newer version of the program wrote this dossier (format " + dossier.getFormatVersion() + "; this one knows " + DossierFormat.VERSION + ").";
    }
}
