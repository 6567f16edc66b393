package org.adduce.importer.social;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.social.internal.x.XDialect;
import org.adduce.importer.social.internal.read.SocialFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads the posts of an X archive ({@code tweets.js}, {@code note-tweet.js}) and records like them. What is passed on is a voice
 * inside the one that passes it on; short links are replaced by what they stand for.
 *
 * @since 1.0
 */
public final class XImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.social.x";

    /** The option that names whose archive it is, where that does not follow from its posts. */
    public static final String ACCOUNT = "account";

    private final SocialFormat format = new SocialFormat(ID, new XDialect());

    @Override
    public Confidence recognise(byte[] head, String name) {
        return format.recognise(head, name);
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        return format.read(bytes, hints, monitor);
    }
}
