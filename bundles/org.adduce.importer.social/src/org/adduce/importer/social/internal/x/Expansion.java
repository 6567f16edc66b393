package org.adduce.importer.social.internal.x;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.Words;

/** A text with X's short links, and the addresses they stand for put in their place. */
final class Expansion {

    private static final String SIGN = "://t.co/";

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
        var expanded = new StringBuilder();
        int done = 0;
        for (int sign = text.indexOf(SIGN); sign >= 0; sign = text.indexOf(SIGN, sign + SIGN.length())) {
            int start = text.startsWith("https", sign - "https".length()) ? sign - "https".length() : sign - "http".length();
            int end = end(sign + SIGN.length());
            var address = start < done ? null : addresses.get(text.substring(start, end));
            if (address != null) {
                expanded.append(text, done, start).append(address);
                done = end;
            }
        }
        return Words.plain(expanded.append(text, done, text.length()).toString()).linking(beside);
    }

    /** Where a short link ends whose own part begins at a place. */
    private int end(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) < 0x80 && Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return at;
    }
}
