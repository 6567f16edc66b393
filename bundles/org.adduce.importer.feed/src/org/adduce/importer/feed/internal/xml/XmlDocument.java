package org.adduce.importer.feed.internal.xml;

import java.util.List;
import org.adduce.core.importing.Diagnostic;

/**
 * A document that was read.
 *
 * @param root its outermost element
 * @param diagnostics what was wrong with it
 */
public record XmlDocument(XmlElement root, List<Diagnostic> diagnostics) {

    /** Copies its list. */
    public XmlDocument {
        diagnostics = List.copyOf(diagnostics);
    }
}
