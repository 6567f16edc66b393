package org.adduce.importer.web.internal.talk;

import java.util.Optional;
import org.adduce.importer.web.internal.meta.Author;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page of comments begins with, where it is no article: a title that leads elsewhere or a short text.
 *
 * @param title the title
 * @param link where it leads, empty where it leads nowhere else
 * @param url its own address, empty where it is not said
 * @param post the post itself
 */
public record Opening(String title, String link, String url, Remark post) {

    private static final String POSTS = "table.fatitem, #siteTable > .thing.link, ol.stories > li.story:only-child, shreddit-post[post-title]";
    private static final Query SIGNS = Query.of(".fatitem, .thing.link, .story, shreddit-post");
    private static final String TITLES = ".titleline > a, a.storylink, a.title, .title a, .link a.u-url, [slot=title]";
    private static final String WORDS = ".toptext, [slot=text-body] .md, .usertext-body .md, .story_text, tr:has(> td > form) ~ tr .commtext";

    /** The opening of a page, taken out of it. */
    public static Optional<Opening> take(Document page, PageIndex index) {
        var post = index.first(SIGNS).isEmpty() ? null : page.selectFirst(POSTS);
        var title = post == null ? null : post.selectFirst(TITLES);
        if (title == null) {
            return Optional.empty();
        }
        var opening = read(post, title);
        post.remove();
        return Optional.of(opening);
    }

    private static String canonical(Element post) {
        var link = post.root() instanceof Document page ? page.selectFirst("link[rel=canonical][href]") : null;
        return link == null ? "" : link.absUrl("href");
    }

    private static Opening read(Element post, Element title) {
        var parts = new UnitParts(post);
        var to = title.hasAttr("href") ? title.absUrl("href") : post.absUrl("content-href");
        var said = parts.url();
        // the title may be marked as what the post is about
        var own = said.equals(to) && title.hasClass("u-url") ? canonical(post) : said;
        boolean isElsewhere = to.startsWith("http") && !to.equals(own) && !to.contains("/item?id=") && !title.hasAttr("data-inbound-url") && !post.hasClass("self");
        var body = post.selectFirst(WORDS);
        var words = body == null ? MarkedText.EMPTY : HtmlText.of(body);
        Optional<Author> author = parts.author();
        var item = post.selectFirst("[id].athing");
        var id = item == null ? parts.id() : item.id();
        return new Opening(title.text().strip(), isElsewhere ? to : "", own, new Remark(author, parts.when(), own, id, words, -1, false));
    }
}
