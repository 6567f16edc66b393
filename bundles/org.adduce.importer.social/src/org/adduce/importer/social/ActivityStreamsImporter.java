package org.adduce.importer.social;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.social.internal.activity.ActivityDialect;
import org.adduce.importer.social.internal.read.SocialFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads ActivityStreams 2: the outbox of Mastodon, single objects and activities, collections. What is not public is left out
 * and counted, unless {@link #PRIVATE} is {@code yes}.
 *
 * @since 1.0
 */
public final class ActivityStreamsImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.social.activitystreams";

    /** The option that lets in what is not public. */
    public static final String PRIVATE = "private";

    private final SocialFormat format = new SocialFormat(ID, new ActivityDialect());

    @Override
    public Confidence recognise(byte[] head, String name) {
        return format.recognise(head, name);
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        return format.read(bytes, hints, monitor);
    }
}
