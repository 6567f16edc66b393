package org.adduce.importer.social;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.social.internal.mastodon.MastodonDialect;
import org.adduce.importer.social.internal.read.SocialFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads what Mastodon's API answers, and that of those who speak it (Pleroma, Akkoma, Pixelfed): statuses, one, many or one a
 * line, the context of one, notifications and searches. A status has the same key as in an outbox, so that a post fetched both
 * ways is one. What is not public is left out and counted, unless {@link #PRIVATE} is {@code yes}.
 *
 * @since 1.0
 */
public final class MastodonImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.social.mastodon";

    /** The option that lets in what is not public. */
    public static final String PRIVATE = "private";

    private final SocialFormat format = new SocialFormat(ID, new MastodonDialect());

    @Override
    public Confidence recognise(byte[] head, String name) {
        return format.recognise(head, name);
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        return format.read(bytes, hints, monitor);
    }
}
