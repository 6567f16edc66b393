package org.adduce.importer.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.feed.internal.proposal.FeedWriter;
import org.adduce.importer.feed.internal.proposal.OutlineWriter;
import org.adduce.importer.feed.internal.read.JsonFeedReader;
import org.adduce.importer.feed.internal.read.XmlFeedReader;
import org.adduce.importer.feed.internal.xml.XmlElement;
import org.adduce.importer.feed.internal.xml.XmlReader;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads feeds (RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed) and lists of feeds (OPML).
 *
 * @since 1.0
 */
public final class FeedImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.feed";

    private static final String PROLOG = "(?is)\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>\\s*)*+";
    private static final Pattern FEED = Pattern.compile(PROLOG + "<(?:\\w+:)?(?:rss|opml|feed)\\b.*");
    private static final Pattern RDF = Pattern.compile(PROLOG + "<(?:\\w+:)?rdf\\b.*?(?:purl\\.org/rss|my\\.netscape\\.com/rdf|purl\\.org/net/rss).*");
    private static final Pattern JSON = Pattern.compile("(?s)\\s*\\{.*\"version\"\\s*:\\s*\"https?:(?:\\\\?/){2}jsonfeed\\.org.*");
    private static final Pattern ENCODING = Pattern.compile("(?s)^[\\s\\x00-\\xFF]{0,4}<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)");
    private static final int HEAD = 512;

    @Override
    public Confidence recognise(byte[] head, String name) {
        var text = TextDecoding.head(head);
        var start = text.stripLeading();
        if (start.startsWith("{")) {
            return JSON.matcher(start).matches() ? Confidence.CERTAIN : Confidence.NONE;
        }
        return start.startsWith("<") && (FEED.matcher(start).matches() || RDF.matcher(start).matches()) ? Confidence.CERTAIN : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var progress = SubMonitor.convert(monitor, 2);
        var decoded = TextDecoding.decode(bytes, hints.options().getOrDefault(Hints.CHARSET, encoding(bytes)));
        progress.split(1);
        if (decoded.text().stripLeading().startsWith("{")) {
            return json(decoded.text(), new ArrayList<>(decoded.diagnostics()), hints, progress);
        }
        var document = XmlReader.read(decoded.text());
        var diagnostics = new ArrayList<>(decoded.diagnostics());
        diagnostics.addAll(document.diagnostics());
        return switch (document.root().name()) {
            case "opml" -> new OutlineWriter().write(ID, document.root(), diagnostics);
            case "rss", "feed", "rdf:rdf", "channel", "atom:feed" -> xml(document.root(), diagnostics, hints, progress);
            default -> throw new ImportException(Diagnostic.error("This is XML, but neither a feed nor a list of feeds: it begins with <" + document.root().name()
                    + ">. A feed begins with <rss>, <feed> or <rdf:RDF>, a list of feeds with <opml>.", document.root().line()));
        };
    }

    private static Proposal xml(XmlElement root, List<Diagnostic> diagnostics, Hints hints, SubMonitor progress) {
        var feed = XmlFeedReader.read(root);
        if (feed.entries().isEmpty()) {
            diagnostics.add(Diagnostic.info("This feed has no entries", root.line()));
        }
        return new FeedWriter(feed, hints).write(ID, diagnostics, progress);
    }

    private static Proposal json(String text, List<Diagnostic> diagnostics, Hints hints, SubMonitor progress) throws ImportException {
        var feeds = new ArrayList<JsonObject>();
        JsonReader.read(text.getBytes(StandardCharsets.UTF_8), 0, new JsonReader.Sink() {
            @Override
            public boolean value(Object value, int line) {
                if (value instanceof JsonObject object) {
                    feeds.add(object);
                }
                return feeds.isEmpty();
            }

            @Override
            public void problem(JsonProblem problem) {
                diagnostics.add(problem.isLoss() ? Diagnostic.error(problem.message(), problem.line()) : Diagnostic.warning(problem.message(), problem.line()));
            }

            @Override
            public boolean isCanceled() {
                return progress.isCanceled();
            }
        });
        if (feeds.isEmpty() || !feeds.getFirst().has("items") && !feeds.getFirst().text("version").contains("jsonfeed.org")) {
            throw new ImportException(Diagnostic.error("This is no JSON Feed: it has no \u201Citems\u201D and no \u201Cversion\u201D of jsonfeed.org.", 1));
        }
        return new FeedWriter(JsonFeedReader.read(feeds.getFirst()), hints).write(ID, diagnostics, progress);
    }

    private static String encoding(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var matcher = ENCODING.matcher(head);
        boolean isNamed = matcher.find() && !matcher.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16");
        return isNamed ? matcher.group(1) : "";
    }
}
