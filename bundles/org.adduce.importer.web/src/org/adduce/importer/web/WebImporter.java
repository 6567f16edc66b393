package org.adduce.importer.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.web.internal.page.MhtmlSignature;
import org.adduce.importer.web.internal.page.PageReader;
import org.adduce.importer.web.internal.proposal.PageImport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads saved pages: articles, newsletters and posts with their authors and dates, the comments under them, and the threads
 * of forums; as HTML or as web archives (MHTML).
 *
 * @since 1.0
 */
public final class WebImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.web";

    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:html?|xhtml|mhtml?|mht)");
    private static final Pattern PAGE = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html\\b).*");
    private static final Pattern OTHER_MARKUP = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:rss|feed|rdf:rdf|opml|svg|aif|graphml|project|qde)\\b.*");
    private static final Pattern MARKUP = Pattern.compile("(?is)\\s*(?:<!--.*?-->\\s*)*<(?:head|body|title|meta|div|article|main|section|table|h1|p)\\b[^>]*>.*");
    private static final int STAGES = 4;

    @Override
    public Confidence recognise(byte[] head, String name) {
        if (head.length == 0) {
            return Confidence.NONE;
        }
        var text = TextDecoding.head(head);
        if (MhtmlSignature.isOn(new String(head, StandardCharsets.ISO_8859_1))) {
            return text.toLowerCase(Locale.ROOT).contains("multipart/related") || NAME.matcher(name).matches() ? Confidence.CERTAIN : Confidence.POSSIBLE;
        }
        if (PAGE.matcher(text).matches()) {
            return Confidence.CERTAIN;
        }
        if (OTHER_MARKUP.matcher(text).matches() || text.indexOf('\0') >= 0) {
            return Confidence.NONE;
        }
        boolean isNamed = NAME.matcher(name).matches() && text.indexOf('<') >= 0;
        return isNamed || MARKUP.matcher(text).matches() ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var progress = SubMonitor.convert(monitor, STAGES);
        var page = PageReader.read(bytes, hints);
        progress.split(1);
        return new PageImport(page, hints, progress).run(ID);
    }
}
