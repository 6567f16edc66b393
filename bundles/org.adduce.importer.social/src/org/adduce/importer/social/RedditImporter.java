package org.adduce.importer.social;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.social.internal.reddit.RedditDialect;
import org.adduce.importer.social.internal.read.SocialFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads Reddit: listings, threads as two of them, and the bare records of archives. The comments under one post are one thread;
 * comments that a listing only names are told.
 *
 * @since 1.0
 */
public final class RedditImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.social.reddit";

    private final SocialFormat format = new SocialFormat(ID, new RedditDialect());

    @Override
    public Confidence recognise(byte[] head, String name) {
        return format.recognise(head, name);
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        return format.read(bytes, hints, monitor);
    }
}
