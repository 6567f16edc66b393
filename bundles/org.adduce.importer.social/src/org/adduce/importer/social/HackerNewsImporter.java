package org.adduce.importer.social;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.social.internal.hackernews.HackerNewsDialect;
import org.adduce.importer.social.internal.read.SocialFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads Hacker News: items of its API, one, many or one a line, and items and search hits of Algolia. The items of one story are one
 * thread, which comments on the page the story points at.
 *
 * @since 1.0
 */
public final class HackerNewsImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.social.hackernews";

    private final SocialFormat format = new SocialFormat(ID, new HackerNewsDialect());

    @Override
    public Confidence recognise(byte[] head, String name) {
        return format.recognise(head, name);
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        return format.read(bytes, hints, monitor);
    }
}
