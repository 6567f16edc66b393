package org.adduce.importer.web.internal.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Key;
import org.adduce.importer.web.internal.talk.Remark;
import org.adduce.importer.web.internal.talk.Talk;
import org.adduce.markup.Quotation;

/** Which post of a discussion another passes on: the one that its quotation leads to, else the one of the named account that has the words. */
final class Quoted {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Of long threads of few people not all is looked through. */
    private static final int MOST = 500;

    private final Talk talk;
    private final Map<String, Integer> byUrl = new HashMap<>();
    private final Map<String, List<Integer>> byAuthor = new HashMap<>();

    Quoted(Talk talk) {
        this.talk = talk;
        for (int at = 0; at < talk.remarks().size(); at++) {
            var remark = talk.remarks().get(at);
            if (!remark.url().isEmpty()) {
                byUrl.putIfAbsent(remark.url(), at);
            }
            int place = at;
            remark.author().ifPresent(author -> byAuthor.computeIfAbsent(author.name(), none -> new ArrayList<>()).add(place));
        }
    }

    /** The keys of the posts that are quoted in one, by the keys of the quotations. */
    Map<Key, Key> in(Remark remark, int at, List<Key> keys) {
        var found = new HashMap<Key, Key>();
        for (var quotation : remark.words().quotations()) {
            original(quotation, quotation.span().in(remark.words().text()), at)
                    .ifPresent(place -> found.put(keys.get(at).part("quotation", quotation.span().start() + "," + quotation.span().end()), keys.get(place)));
        }
        return found;
    }

    private Optional<Integer> original(Quotation quotation, String words, int at) {
        var linked = Optional.ofNullable(byUrl.get(quotation.cite())).filter(place -> place != at);
        var plain = plain(words);
        return linked.isPresent() || plain.isEmpty() ? linked
                : byAuthor.getOrDefault(quotation.by(), List.of()).stream().filter(place -> place < at).limit(MOST).filter(place -> plain(talk.remarks().get(place).words().text()).contains(plain)).findFirst();
    }

    private static String plain(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }
}
