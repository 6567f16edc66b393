package org.adduce.importer.web.internal.proposal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Key;
import org.adduce.importer.web.internal.meta.Author;
import org.adduce.importer.web.internal.talk.Remark;
import org.adduce.model.value.Identifier;

/** How the site of a page names its accounts and comments, so that other ways of importing the same find the same. */
final class Platform {

    /** Where Hacker News is. */
    static final String HACKER_NEWS_PAGE = "https://news.ycombinator.com/";

    private static final String HACKER_NEWS_NAME = "hn";
    private static final String WWW = "www.";
    private static final Pattern ZONELESS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
    private static final Pattern HACKER_NEWS = Pattern.compile("(?i)https?://news\\.ycombinator\\.com/.*");
    private static final Pattern REDDIT_NAME = Pattern.compile("t[13]_[a-z0-9]+");
    private static final Pattern REDDIT = Pattern.compile("(?i)https?://(?:\\w+\\.)?reddit\\.com/.*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final String scheme;
    private final Key source;

    private Platform(String scheme, Key source) {
        this.scheme = scheme;
        this.source = source;
    }

    /**
     * The platform of a page.
     *
     * @param url the address of the page, empty where it is not known
     * @param source the key of its source
     */
    static Platform of(String url, Key source) {
        if (HACKER_NEWS.matcher(url).matches()) {
            return new Platform(HACKER_NEWS_NAME, source);
        }
        return new Platform(REDDIT.matcher(url).matches() ? "reddit" : host(url), source);
    }

    /** A time as it is meant where it stands: Hacker News leaves out that it is UTC. */
    static String time(String written, String url) {
        return HACKER_NEWS.matcher(url).matches() ? inUtc(written) : written;
    }

    private static String inUtc(String written) {
        return ZONELESS.matcher(written).matches() ? written + 'Z' : written;
    }

    private static String host(String url) {
        try {
            var host = Optional.ofNullable(URI.create(url).getHost()).orElse("").toLowerCase(Locale.ROOT);
            return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** The key of an account; where nothing tells whose site it is, names count within the page. */
    Key account(Author author) {
        return scheme.isEmpty() ? source.part("account", author.name()) : new Key("account", scheme + ':' + author.name());
    }

    /** The time of a comment as it is meant there. */
    String time(String written) {
        return scheme.equals(HACKER_NEWS_NAME) ? inUtc(written) : written;
    }

    /** The names of an account. */
    Optional<Identifier> identifier(Author author) {
        return author.url().startsWith("http") ? Optional.of(new Identifier("url", author.url()))
                : scheme.isEmpty() ? Optional.empty() : Optional.of(new Identifier(scheme, author.name()));
    }

    /** The key of a comment: the name that its platform gives it, its address, or what it says and where. */
    Key remark(Remark remark) {
        if (scheme.equals(HACKER_NEWS_NAME) && NUMBER.matcher(remark.id()).matches()) {
            return new Key(HACKER_NEWS_NAME, remark.id());
        }
        if (REDDIT_NAME.matcher(remark.id()).matches()) {
            return new Key("reddit", remark.id());
        }
        if (!remark.id().isEmpty()) {
            return source.part("comment", remark.id());
        }
        if (!remark.url().isEmpty()) {
            return Key.url(remark.url());
        }
        var words = remark.author().map(Author::name).orElse("") + '\n' + remark.when().orElse("") + '\n' + remark.words().text();
        return source.part("comment", Key.text(words).value());
    }
}
