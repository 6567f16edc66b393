package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Words that were given as HTML. */
public final class Markup {

    /** Mastodon hides the ends of long links from the eye, not from whoever copies them. */
    private static final String HIDDEN_PARTS = "invisible";

    /** What Mastodon and others put before the words for readers who do not see what is quoted: "RE:" and its address. */
    private static final String QUOTED_AGAIN = "quote-inline";

    private Markup() {
    }

    /** Plain text with entities: {@code &gt; 3}. */
    public static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** Some HTML without the address of a post that is quoted, for those who have that post itself. */
    public static String withoutQuoted(String html) {
        if (!html.contains(QUOTED_AGAIN)) {
            return html;
        }
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("." + QUOTED_AGAIN).remove();
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body.html();
    }

    /** The words of some HTML. */
    public static Words words(String html, String base) {
        return words(html, base, cite -> new Quoted(0, 0, Optional.empty(), Optional.empty()));
    }

    /**
     * The words of some HTML.
     *
     * @param base the address that links are relative to; empty where it is not known
     * @param whose says of a quotation's {@code cite} whose it is
     */
    public static Words words(String html, String base, Function<String, Quoted> whose) {
        if (html.indexOf('<') < 0) {
            return Words.plain(unescape(html));
        }
        return html.contains(HIDDEN_PARTS) || html.contains("<img") ? words(shown(html, base), whose) : words(HtmlText.of(html, base), whose);
    }

    /** The words of an element. */
    public static Words words(Element element, Function<String, Quoted> whose) {
        return words(HtmlText.of(element), whose).linking(behindPictures(element));
    }

    /** Links that show a picture and no words: what stands behind it is a page, not the picture itself in another size. */
    private static List<Link> behindPictures(Element element) {
        var links = new ArrayList<Link>();
        for (var anchor : element.select("a[href]:has(img):not(.lightbox)")) {
            var url = address(anchor);
            if (!anchor.hasText() && url.regionMatches(true, 0, "http", 0, 4)) {
                var picture = anchor.selectFirst("img");
                links.add(Link.beside(url, picture.attr(picture.hasAttr("alt") && !picture.attr("alt").isBlank() ? "alt" : "title").strip()));
            }
        }
        return links;
    }

    /** Where a link of a page leads: in full where the page's own address is known. */
    public static String address(Element anchor) {
        return anchor.attr("abs:href").isEmpty() ? anchor.attr("href") : anchor.attr("abs:href");
    }

    private static Element shown(String html, String base) {
        var body = Jsoup.parseBodyFragment(html, base).body();
        body.select("a span." + HIDDEN_PARTS).forEach(span -> span.removeClass(HIDDEN_PARTS));
        return body;
    }

    private static Words words(MarkedText marked, Function<String, Quoted> whose) {
        var text = marked.text();
        var links = new ArrayList<Link>();
        for (var link : marked.links()) {
            boolean isPlace = link.url().regionMatches(true, 0, "http", 0, 4) || link.url().startsWith("/") || link.url().startsWith("mailto:");
            boolean isName = link.rel().contains("tag") || text.startsWith("@", link.span().start()) || text.startsWith("#", link.span().start());
            if (isPlace && !isName) {
                links.add(link(text, link));
            }
        }
        for (var image : marked.images()) {
            if (!image.url().isBlank() && !image.url().startsWith("data:")) {
                links.add(Link.beside(image.url(), image.alt()));
            }
        }
        for (var bare : BareLinks.in(text)) {
            if (!isLinked(marked, bare)) {
                links.add(bare);
            }
        }
        return new Words(text, links, quotations(marked, whose));
    }

    private static boolean isLinked(MarkedText marked, Link bare) {
        for (var link : marked.links()) {
            if (link.span().start() < bare.to() && bare.from() < link.span().end()) {
                return true;
            }
        }
        return false;
    }

    private static Link link(String text, org.adduce.markup.Link link) {
        var words = link.span().in(text);
        boolean isUrl = words.contains("://") || link.url().endsWith(words);
        return new Link(link.span().start(), link.span().end(), link.url(), isUrl ? "" : words, false);
    }

    private static List<Quoted> quotations(MarkedText marked, Function<String, Quoted> whose) {
        var found = new ArrayList<Quoted>();
        for (var quotation : marked.quotations()) {
            if (quotation.span().start() < quotation.span().end()) {
                var said = whose.apply(quotation.cite());
                found.add(new Quoted(quotation.span().start(), quotation.span().end(), said.speaker(), said.original()));
            }
        }
        if (found.isEmpty()) {
            found.addAll(QuotedLines.in(marked.text()));
        }
        return found;
    }
}
