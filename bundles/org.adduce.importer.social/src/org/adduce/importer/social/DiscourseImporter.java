package org.adduce.importer.social;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.social.internal.discourse.DiscourseDialect;
import org.adduce.importer.social.internal.read.SocialFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads topics of Discourse forums. Quotations are voices inside the post, with their speaker and what they are taken from.
 *
 * @since 1.0
 */
public final class DiscourseImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.social.discourse";

    /** The option that names the forum's host, where that does not follow from its posts. */
    public static final String SITE = "site";

    private final SocialFormat format = new SocialFormat(ID, new DiscourseDialect());

    @Override
    public Confidence recognise(byte[] head, String name) {
        return format.recognise(head, name);
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        return format.read(bytes, hints, monitor);
    }
}
