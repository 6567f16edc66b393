package org.adduce.importer.social.internal.x;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.Words;

/** Posts that pass another on, of which there are no more than its words with "RT" and a name before them. */
final class Reposts {

    private static final Pattern REPOST = Pattern.compile("RT @(\\w{1,30}): ?(.*)", Pattern.DOTALL);

    private Reposts() {
    }

    static boolean isOne(String text) {
        return text.startsWith("RT @");
    }

    /**
     * Gives a post its words, or the post inside that they are of.
     *
     * @param accounts the account with a handle
     * @return the post that has the words, and of which is told how often it was liked and passed on
     */
    static Post say(Post post, Words words, Function<String, Account> accounts) {
        var repost = isOne(words.text()) ? REPOST.matcher(words.text()) : null;
        if (repost == null || !repost.matches()) {
            return post.saying(words);
        }
        int start = repost.start(2);
        var links = words.links().stream().filter(link -> link.to() > start || link.to() == 0)
                .map(link -> link.to() == 0 ? link : new Link(link.from() - start, link.to() - start, link.url(), link.label(), link.isCut())).toList();
        var original = new Post(Tweet.key(post.externalId() + " original"), post.line()).by(Optional.of(accounts.apply(repost.group(1))))
                .saying(new Words(repost.group(2), links, List.of()));
        if (repost.group(2).endsWith("\u2026")) {
            original.note("Cut off by X, which keeps no more of what is passed on.");
        }
        post.embedding(original);
        return original;
    }
}
