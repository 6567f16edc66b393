package org.adduce.importer.argument;

import java.util.Locale;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.argument.internal.argdown.ArgdownLook;
import org.adduce.importer.argument.internal.argdown.ArgdownParser;
import org.adduce.importer.argument.internal.argdown.ArgdownWriter;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads Argdown: statements of one title are one claim, each inference of a reconstructed argument is an argument with all
 * its premises, each relation one between what it relates; headings and tags are topics.
 *
 * @since 1.0
 */
public final class ArgdownImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.argument.argdown";

    private static final int LONGEST = 32 << 20;

    @Override
    public Confidence recognise(byte[] head, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        boolean isNamed = lower.endsWith(".argdown") || lower.endsWith(".ad");
        return ArgdownLook.of(TextDecoding.head(head), isNamed);
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        if (bytes.length > LONGEST) {
            throw new ImportException(Diagnostic.error("The text has more than " + (LONGEST >> 20) + " MB, too many for one argument map. Split it and import the parts.", 0));
        }
        var decoded = TextDecoding.decode(bytes, hints);
        if (decoded.text().isBlank()) {
            throw new ImportException(Diagnostic.error("There is no text in it.", 0));
        }
        var document = new ArgdownParser(decoded.text(), monitor).parse();
        return new ArgdownWriter(document, hints, decoded.diagnostics()).write(ID);
    }
}
