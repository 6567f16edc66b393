package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;

/**
 * What a post says.
 *
 * @param text its text
 * @param links what it points at
 * @param quotations what in it is quoted from others
 */
public record Words(String text, List<Link> links, List<Quoted> quotations) {

    /** No words. */
    public static final Words NONE = new Words("", List.of(), List.of());

    /** Copies its lists. */
    public Words {
        links = List.copyOf(links);
        quotations = List.copyOf(quotations);
    }

    /** Words that were given as plain text: links and lines quoted with {@code >} are found in it. */
    public static Words plain(String text) {
        var even = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        var words = even.strip();
        return words.isEmpty() ? NONE : new Words(words, BareLinks.in(words), QuotedLines.in(words));
    }

    /** These with further links; one that is there already, without a name, is called what the further one is. */
    public Words linking(List<Link> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(links);
        for (var link : more) {
            int at = 0;
            while (at < links.size() && !links.get(at).url().equals(link.url())) {
                at++;
            }
            if (at == links.size()) {
                all.add(link);
            } else if (all.get(at).label().isBlank()) {
                all.set(at, all.get(at).called(link.label()));
            }
        }
        return new Words(text, all, quotations);
    }

    /** These and others as a further paragraph. */
    public Words then(Words others) {
        if (text.isEmpty() || others.text.isEmpty()) {
            var some = text.isEmpty() ? others : this;
            return some.linking(some == this ? others.links : links);
        }
        int shift = text.length() + 2;
        var allLinks = new ArrayList<>(links);
        others.links.forEach(link -> allLinks.add(link.shifted(shift)));
        var allQuotations = new ArrayList<>(quotations);
        others.quotations.forEach(quoted -> allQuotations.add(quoted.shifted(shift)));
        return new Words(text + "\n\n" + others.text, allLinks, allQuotations);
    }

    /** Whether there are neither words nor links. */
    public boolean isEmpty() {
        return text.isEmpty() && links.isEmpty();
    }
}
