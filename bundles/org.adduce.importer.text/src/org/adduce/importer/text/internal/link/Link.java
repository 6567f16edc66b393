package org.adduce.importer.text.internal.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Span;

/**
 * An address in a text.
 *
 * @param span where it stands, with the dots of a cut
 * @param url the address as far as it is there, without the dots
 * @param cut whether its end was left out
 */
public record Link(Span span, String url, boolean cut) {

    private static final Set<String> SHORTENERS = Set.of("t.co", "bit.ly", "lnkd.in", "ow.ly", "buff.ly", "tinyurl.com", "youtu.be", "trib.al", "dlvr.it",
            "is.gd", "goo.gl", "fb.me", "pic.twitter.com", "amzn.to", "wp.me", "reut.rs", "nyti.ms", "on.ft.com", "econ.st", "bloom.bg", "cnn.it", "wapo.st",
            "a.co", "shorturl.at", "rb.gy", "cutt.ly", "hubs.ly", "spr.ly", "apne.ws", "politi.co", "on.wsj.com", "tcrn.ch", "zpr.io", "po.st");

    private static final Pattern POST = Pattern.compile("(?i)(?:https?://)?(?:www\\.|mobile\\.|m\\.)?(?:(?:x|twitter)\\.com/\\w+/status/\\d|(?:bsky\\.app/profile/[\\w.:-]+/post/)"
            + "|substack\\.com/(?:@[\\w-]+/|profile/[\\w-]+/)?note/|threads\\.(?:net|com)/@[\\w.]+/post/|truthsocial\\.com/@\\w+/(?:posts/)?\\d|linkedin\\.com/(?:posts|feed/update)/|[\\w.-]{3,60}/@\\w+/\\d{8,})");

    /** Whether it leads to a single post of a platform, as a post that was shared ends with it. */
    public boolean isOfPost() {
        return POST.matcher(url).lookingAt();
    }

    /** Whether it is of the short kind that platforms put into posts. */
    public boolean isShortened() {
        var bare = url.replaceFirst("^[a-zA-Z]+://", "");
        int slash = bare.indexOf('/');
        return slash > 0 && SHORTENERS.contains(bare.substring(0, slash).toLowerCase(Locale.ROOT));
    }
}
