package org.adduce.importer.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feed as it was read, for assertions. */
record Read(Proposal proposal) {

    static final Instant CAPTURED = Instant.parse("2026-06-20T10:00:00Z");

    static Read text(String text) throws ImportException {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "feed.xml");
    }

    static Read bytes(byte[] bytes, String name) throws ImportException {
        return new Read(new FeedImporter().read(bytes, Hints.of(name, CAPTURED), new NullProgressMonitor()));
    }

    /** Fills a feed of RSS 2.0 with one item. */
    static Read item(String content) throws ImportException {
        return text("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:thr='http://purl.org/syndication/thread/1.0'>"
                + "<channel><title>Harbour Notes</title><link>https://harbour.example/</link><item>" + content + "</item></channel></rss>");
    }

    /** Fills a feed of Atom 1.0 with one entry. */
    static Read entry(String content) throws ImportException {
        return text("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'><title>Harbour Notes</title><link rel='self' href='https://harbour.example/feed'/>"
                + "<link href='https://harbour.example/'/><entry>" + content + "</entry></feed>");
    }

    /** The feed itself. */
    Item feed() {
        return sources().stream().filter(source -> source.value(Literals.SOURCE__PART_OF).isEmpty()).findFirst().orElseThrow();
    }

    /** Its entries. */
    List<Item> entries() {
        return sources().stream().filter(source -> source.value(Literals.SOURCE__PART_OF).isPresent()).toList();
    }

    Item entry() {
        return entries().getFirst();
    }

    List<Item> sources() {
        return proposal.items(Literals.SOURCE).toList();
    }

    /** The words of an entry. */
    String words(Item source) {
        return proposal.items(Literals.SNAPSHOT).filter(snapshot -> snapshot.parent().filter(source.key()::equals).isPresent())
                .map(snapshot -> (String) snapshot.value(Literals.SNAPSHOT__TEXT).orElseThrow()).findFirst().orElse("");
    }

    /** The names of those who wrote something. */
    @SuppressWarnings("unchecked")
    List<String> authors(Item source) {
        return ((List<Key>) source.value(Literals.SOURCE__AUTHORS).orElse(List.of())).stream().map(key -> (String) proposal.item(key).orElseThrow().value(Literals.ACTOR__NAME).orElseThrow()).toList();
    }

    static String text(Item item, EStructuralFeature feature) {
        return item.value(feature).map(Object::toString).orElse("");
    }

    List<String> messages() {
        return proposal.diagnostics().stream().map(Diagnostic::message).toList();
    }
}
