package org.adduce.importer.web;

import java.util.ArrayList;
import java.util.HashSet;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.web.internal.link.Link;
import org.adduce.importer.web.internal.link.Links;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads addresses of pages: pasted, a list of them, or the file that a desktop keeps a link in. Each is a source without text, known by its
 * address: what is saved of the page and imported later comes to the same source.
 *
 * @since 1.0
 */
public final class LinksImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.links";

    @Override
    public Confidence recognise(byte[] head, String name) {
        var text = TextDecoding.head(head);
        // the last line of a long list may be cut off in the middle
        var whole = head.length < HEAD_LENGTH ? text : text.substring(0, text.lastIndexOf('\n') + 1);
        return Links.in(whole).isEmpty() ? Confidence.NONE : Confidence.CERTAIN;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var decoded = TextDecoding.decode(bytes, hints);
        var links = Links.in(decoded.text());
        if (links.isEmpty()) {
            throw new ImportException(Diagnostic.error("There is something else than addresses in it. Every line should be one, such as https://example.org/page", 1));
        }
        var diagnostics = new ArrayList<>(decoded.diagnostics());
        var items = new ArrayList<Item>();
        var known = new HashSet<Key>();
        for (var link : links) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var item = source(link);
            if (known.add(item.key())) {
                items.add(item);
            } else {
                diagnostics.add(Diagnostic.info("This address was there before: " + link.address(), link.line()));
            }
        }
        return new Proposal(ID, items, diagnostics);
    }

    private static Item source(Link link) {
        var source = Item.of(Literals.SOURCE, Key.url(link.address())).with(Literals.SOURCE__KIND, SourceKind.WEB_PAGE).with(Literals.SOURCE__URL, link.address());
        return link.title().isEmpty() ? source : source.with(Literals.SOURCE__TITLE, link.title());
    }
}
