package org.adduce.importer.social.internal.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Words;
import org.adduce.json.JsonObject;

/**
 * The words of a post with their facets, whose places count the bytes of the words in UTF-8.
 *
 * @param record the post
 * @param mentioned gathers the accounts it names
 */
record RichText(JsonObject record, Collection<Account> mentioned) {

    private static final String LINK = "app.bsky.richtext.facet#link";

    Words words() {
        var text = record.text("text");
        int lead = text.length() - text.stripLeading().length();
        var plain = Words.plain(text);
        var facets = record.objects("facets");
        if (facets.isEmpty()) {
            return plain;
        }
        var offsets = offsets(text);
        var links = new ArrayList<Link>();
        for (var facet : facets) {
            facet.ignore(BlueskyDialect.TYPE, "index");
            for (var feature : facet.objects("features")) {
                feature.ignore("tag", BlueskyDialect.TYPE);
                if (feature.text(BlueskyDialect.TYPE).equals(LINK)) {
                    facet.object("index").ifPresent(index -> links.add(link(index, feature.text("uri"), offsets, text, lead)));
                } else if (!feature.text("did").isBlank()) {
                    mentioned.add(Profiles.of(feature.text("did"), facet.object("index").map(index -> words(index, offsets, text)).orElse("")));
                }
            }
        }
        plain.links().stream().filter(bare -> links.stream().noneMatch(link -> link.from() < bare.to() && bare.from() < link.to() || link.to() == 0 && link.url().equals(bare.url()))).forEach(links::add);
        return new Words(plain.text(), links, plain.quotations());
    }

    private static String words(JsonObject index, int[] offsets, String text) {
        int from = offset(index, "byteStart", offsets);
        int to = offset(index, "byteEnd", offsets);
        return from < 0 || to <= from ? "" : text.substring(from, to).strip();
    }

    private static Link link(JsonObject index, String url, int[] offsets, String text, int lead) {
        int from = offset(index, "byteStart", offsets) - lead;
        int to = offset(index, "byteEnd", offsets) - lead;
        if (from < 0 || to <= from) {
            return Link.beside(url, "");
        }
        var words = text.substring(from + lead, to + lead);
        if (text.indexOf('\r') >= 0) {
            return Link.beside(url, words); // its line ends are made even, and places behind them move
        }
        var bare = url.replaceFirst("^https?://(www\\.)?", "");
        boolean isUrl = words.contains("://") || !words.contains(" ") && bare.startsWith(words.replaceFirst("(\\u2026|\\.\\.\\.)$", ""));
        return new Link(from, to, url, isUrl ? "" : words, false);
    }

    private static int offset(JsonObject index, String name, int[] offsets) {
        int at = index.number(name).map(number -> number.intValue()).orElse(-1);
        return at < 0 || at >= offsets.length ? -1 : offsets[at];
    }

    /** The UTF-16 offset of each byte of a text; the middle of a character counts as its start. */
    private static int[] offsets(String text) {
        var offsets = new int[text.getBytes(StandardCharsets.UTF_8).length + 1];
        int at = 0;
        for (int offset = 0; offset < text.length(); ) {
            int point = text.codePointAt(offset);
            int length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? Character.isSurrogate((char) point) ? 1 : 3 : 4;
            for (int each = 0; each < length; each++) {
                offsets[at++] = offset;
            }
            offset += Character.charCount(point);
        }
        offsets[at] = text.length();
        return offsets;
    }
}
