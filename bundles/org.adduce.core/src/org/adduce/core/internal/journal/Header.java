package org.adduce.core.internal.journal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.adduce.core.file.ContentSum;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.internal.file.Fragment;
import org.adduce.core.internal.file.FragmentWriter;
import org.adduce.core.internal.file.XmlText;

/**
 * What a journal belongs to.
 *
 * @param version of the journal's own format
 * @param dossierVersion of the format of the pieces of dossiers in it
 * @param dossier the dossier's file
 * @param title the dossier's title, for people
 * @param base what the file held when the first of the journal's gestures was made; none if it was never saved
 * @param since when the first gesture was made
 */
public record Header(int version, int dossierVersion, Path dossier, String title, Optional<ContentSum> base, Instant since) {

    /** The version this program writes. */
    static final int VERSION = 1;
    private static final String NAME = "journal";

    /** The header of a journal that begins now. */
    static Header of(Path dossier, String title, Optional<ContentSum> base, Instant since) {
        return new Header(VERSION, DossierFormat.VERSION, dossier, title, base, since);
    }

    /** Whether this program cannot play it back. */
    public boolean isNewer() {
        return version > VERSION || dossierVersion > DossierFormat.VERSION;
    }

    byte[] toBytes() throws IOException {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("version", Integer.toString(version));
        attributes.put("dossierVersion", Integer.toString(dossierVersion));
        attributes.put("dossier", XmlText.clean(dossier.toString()));
        attributes.put("title", XmlText.clean(title));
        base.ifPresent(sum -> attributes.put("base", sum.toString()));
        attributes.put("since", since.toString());
        var out = new FragmentWriter();
        out.begin(NAME, attributes);
        out.end(NAME);
        return out.take();
    }

    static Header read(byte[] bytes, String origin) throws IOException {
        var head = Fragment.readHead(bytes, origin);
        try {
            return new Header(Integer.parseInt(head.attribute("version")), Integer.parseInt(head.attribute("dossierVersion")),
                    Path.of(head.attribute("dossier")), head.attribute("title"), ContentSum.parse(head.attribute("base")),
                    Instant.parse(head.attribute("since")));
        } catch (NumberFormatException | InvalidPathException | DateTimeException e) {
            throw new IOException(origin + ": The journal does not say what it belongs to. It cannot be played back.", e);
        }
    }
}
