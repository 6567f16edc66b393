package org.adduce.cli.internal;

import org.adduce.core.file.DossierFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "text", description = {"Tells a dossier as plain text, the same for equal dossiers.", "",
    "For git to show changes in it: put ‘*" + DossierFormat.EXTENSION + " diff=adduce’ into .gitattributes and run",
    "‘git config diff.adduce.textconv \"adduce text\"’."})
final class TextCommand extends AbstractCommand {

    @Parameters(paramLabel = "DOSSIER", description = "The dossier's file.")
    private String name;

    TextCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() {
        var dossier = read(name);
        new TreeText(dossier, output()::line).tell(dossier, "");
        return Exit.DONE;
    }
}
