package org.adduce.importer.feed.internal.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The namespaces that feeds use. */
final class Namespaces {

    private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("http://purl.org/dc/elements/1.1/", "dc"), Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"), Map.entry("http://purl.org/rss/1.0/modules/content/", "content"), Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"), Map.entry("http://search.yahoo.com/mrss", "media"), Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://purl.org/syndication/thread/1.0", "thr"), Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"), Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://www.w3.org/xml/1998/namespace", "xml"), Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://backend.userland.com/creativecommonsrssmodule", "cc"), Map.entry("http://wellformedweb.org/commentapi/", "wfw"), Map.entry("http://purl.org/rss/1.0/modules/slash/", "slash"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"), Map.entry("http://purl.org/rss/1.0/modules/annotate/", "ann"), Map.entry("http://webns.net/mvcb/", "admin"),
            Map.entry("https://podcastindex.org/namespace/1.0", "podcast"),
            Map.entry("https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", "podcast"), Map.entry("http://podlove.org/simple-chapters", "psc"), Map.entry("http://podlove.org/simple-chapters/", "psc"));
    private static final Set<String> ATOM = Set.of("http://www.w3.org/2005/atom", "http://purl.org/atom/ns#", "http://example.com/newformat#", "http://example.com/necho", "http://purl.org/echo/",
            "uri/of/echo/namespace#", "http://purl.org/pie/", "http://purl.org/net/rss1.1#");

    private Namespaces() {
    }

    /**
     * The name of something.
     *
     * @param address the address of its namespace, empty if it has none or none that is known
     * @param prefix its prefix as written, for documents that do not declare theirs
     * @param local its name without a prefix
     * @param root the address of the namespace of the outermost element
     */
    static String name(String address, String prefix, String local, String root) {
        var lower = address.toLowerCase(Locale.ROOT);
        var name = local.toLowerCase(Locale.ROOT);
        var known = PREFIXES.get(lower);
        if (known != null) {
            return known + ':' + name;
        }
        if (ATOM.contains(lower)) {
            return ATOM.contains(root.toLowerCase(Locale.ROOT)) || root.isEmpty() ? name : "atom:" + name;
        }
        if (prefix.isEmpty() || lower.equals(root.toLowerCase(Locale.ROOT))) {
            return name;
        }
        return prefix.toLowerCase(Locale.ROOT) + ':' + name;
    }
}
