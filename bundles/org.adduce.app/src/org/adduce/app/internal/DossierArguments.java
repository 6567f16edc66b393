package org.adduce.app.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Which of the command line's arguments are files to open. */
final class DossierArguments {

    private DossierArguments() {
    }

    /** The arguments that name dossiers; options of the platform are passed over. */
    static List<Path> of(String[] arguments) {
        return Arrays.stream(arguments).filter(argument -> argument.endsWith(".adduce")).map(Path::of).toList();
    }
}
