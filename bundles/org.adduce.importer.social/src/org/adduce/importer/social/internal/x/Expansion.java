package org.adduce.importer.social.internal.x;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.Words;

/** A text with X's short links, and the addresses they stand for put in their place. */
final class Expansion {

    private static final Pattern SHORT = Pattern.compile("https?://t\\.co/\\w+");

    private final String text;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final List<Link> beside = new ArrayList<>();

    Expansion(String text) {
        this.text = Markup.unescape(text);
    }

    /** A short link, and what it stands for. */
    void expand(String link, String address) {
        if (!link.isEmpty() && !address.isEmpty()) {
            addresses.putIfAbsent(link, address);
        }
    }

    /** Something that stands beside the words: a picture. */
    void beside(String address, String label) {
        if (!address.isEmpty() && beside.stream().noneMatch(link -> link.url().equals(address))) {
            beside.add(Link.beside(address, label));
        }
    }

    Words words() {
        if (addresses.isEmpty()) {
            return Words.plain(text).linking(beside);
        }
        var matcher = SHORT.matcher(text);
        var expanded = new StringBuilder();
        while (matcher.find()) {
            var address = addresses.get(matcher.group());
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(address == null ? matcher.group() : address));
        }
        return Words.plain(matcher.appendTail(expanded).toString()).linking(beside);
    }
}
