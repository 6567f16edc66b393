package org.adduce.markup.voice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.markup.Link;
import org.adduce.markup.MarkedText;
import org.adduce.markup.Quotation;
import org.adduce.markup.Span;
import org.adduce.markup.internal.WholeAddress;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;

/**
 * What a marked text holds, as parts of the voice that says it: its quotations as voices inside it, its links as citations of
 * whoever says them. The text stands somewhere in a snapshot, which may hold more.
 *
 * @since 1.0
 */
public final class VoiceParts {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://[^\\s/].*");
    private static final Pattern LABEL = Pattern.compile("\\[?\\d{1,3}\\]?|\\[\\p{L}[\\p{L}\\d]{0,9}\\]");

    /** In UTF-16 units: ten letters in brackets. */
    private static final int LONGEST_LABEL = 22;

    private final MarkedText words;
    private final int start;
    private final UUID snapshot;
    private final Places places;
    private final Function<String, Optional<Key>> speakers;

    /** Something inside which links stand. */
    private record Holder(Span span, Key key) {
    }

    /**
     * The parts of a text.
     *
     * @param words the text
     * @param start how many code points of the snapshot stand before it
     * @param snapshot the id of the snapshot
     */
    public VoiceParts(MarkedText words, int start, UUID snapshot) {
        this(words, start, snapshot, name -> Optional.empty());
    }

    /**
     * The parts of a text whose quotations name speakers.
     *
     * @param words the text
     * @param start how many code points of the snapshot stand before it
     * @param snapshot the id of the snapshot
     * @param speakers gives the key of the actor with a name, if there is one
     */
    public VoiceParts(MarkedText words, int start, UUID snapshot, Function<String, Optional<Key>> speakers) {
        this.speakers = speakers;
        this.words = words;
        this.start = start;
        this.snapshot = snapshot;
        this.places = new Places(words.text());
    }

    /** Where all of the text stands; nowhere if it is empty. */
    public Optional<Anchor> whole() {
        return words.isEmpty() ? Optional.empty() : Optional.of(at(new Span(0, words.text().length())));
    }

    /** Where a part of the text stands. */
    public Anchor at(Span span) {
        return new Anchor(snapshot, start + places.at(span.start()), start + places.at(span.end()));
    }

    /** The items of all quotations and links. */
    public List<Item> of(Key voice) {
        var items = new ArrayList<Item>();
        var holders = new ArrayList<Holder>();
        quotations(voice, items, holders);
        citations(voice, items, holders);
        return items;
    }

    private void quotations(Key voice, List<Item> items, List<Holder> holders) {
        Deque<Holder> outer = new ArrayDeque<>();
        for (var quotation : words.quotations()) {
            while (!outer.isEmpty() && !outer.peek().span().encloses(quotation.span())) {
                outer.pop();
            }
            boolean isSame = !outer.isEmpty() && outer.peek().span().equals(quotation.span());
            if (!isSame) {
                var key = voice.part("quotation", range(quotation.span()));
                items.add(item(quotation, key, outer.isEmpty() ? voice : outer.peek().key()));
                var holder = new Holder(quotation.span(), key);
                outer.push(holder);
                holders.add(holder);
            }
        }
    }

    private Item item(Quotation quotation, Key key, Key container) {
        return Item.of(Literals.UTTERANCE, key).in(container).at(at(quotation.span())).with(Literals.UTTERANCE__ANCHORS, List.of(at(quotation.span())))
                .with(Literals.UTTERANCE__SPEAKER, quotation.by().isEmpty() ? null : speakers.apply(quotation.by()).orElse(null))
                .with(Literals.UTTERANCE__URL, isAddress(quotation.cite()) ? quotation.cite() : "");
    }

    private void citations(Key voice, List<Item> items, List<Holder> holders) {
        Set<Key> known = new HashSet<>();
        int next = 0;
        Deque<Holder> outer = new ArrayDeque<>();
        for (var link : words.links()) {
            while (next < holders.size() && holders.get(next).span().start() <= link.span().start()) {
                outer.push(holders.get(next++));
            }
            while (!outer.isEmpty() && outer.peek().span().end() <= link.span().start()) {
                outer.pop();
            }
            var key = voice.part("citation", range(link.span()));
            if (isAddress(link.url()) && known.add(key)) {
                boolean isInside = !outer.isEmpty() && outer.peek().span().encloses(link.span());
                items.add(item(link, key, isInside ? outer.peek().key() : voice));
            }
        }
    }

    private Item item(Link link, Key key, Key container) {
        var shown = link.span().in(words.text());
        return Item.of(Literals.CITATION, key).in(container).at(at(link.span())).with(Literals.CITATION__ANCHOR, at(link.span()))
                .with(Literals.CITATION__LABEL, isLabel(shown) ? shown : "").with(Literals.CITATION__URL, link.url());
    }

    private static boolean isAddress(String url) {
        return WholeAddress.is(url) || ADDRESS.matcher(url).matches();
    }

    private static boolean isLabel(String shown) {
        return shown.length() <= LONGEST_LABEL && LABEL.matcher(shown).matches();
    }

    private static String range(Span span) {
        return span.start() + "," + span.end();
    }
}
