package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.adduce.model.Citation;

/** Where the shown text leads out: the words of citations, and addresses that are written out in it. */
public final class Links {

    /** An address as it is written in running text; what follows it in the sentence is taken off afterwards. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”«»]{3,2000}");
    private static final String SENTENCE_ENDS = ".,;:!?…'’*_";
    private static final List<String> CUT = List.of("...", "…");

    private final String text;
    private final IntervalIndex<LinkSpot> citations;

    public Links(String text, Voices voices, Places places) {
        this.text = text;
        var spots = new ArrayList<LinkSpot>();
        voices.all().forEach(voice -> voice.utterance().getCitations().forEach(citation -> add(citation, places, spots::add)));
        citations = new IntervalIndex<>(spots, LinkSpot::place);
    }

    private static void add(Citation citation, Places places, Consumer<LinkSpot> spots) {
        if (citation.getAnchor() != null) {
            addressOf(citation).ifPresent(address -> places.of(citation.getAnchor()).ifPresent(place -> spots.accept(new LinkSpot(place, address))));
        }
    }

    /** Where a citation leads: its own address, unless that was cut off, else that of the source it points at. */
    public static Optional<String> addressOf(Citation citation) {
        var own = citation.isCut() ? Optional.<String>empty() : safe(citation.getUrl());
        return own.or(() -> citation.getTarget() == null ? Optional.empty() : safe(citation.getTarget().getUrl()));
    }

    /** An address that may be handed to a browser: texts come from anywhere, and only the web is harmless to open. */
    public static Optional<String> safe(String url) {
        return Optional.ofNullable(url).map(String::strip).filter(address -> {
            var lower = address.toLowerCase(Locale.ROOT);
            return lower.startsWith("https://") || lower.startsWith("http://");
        });
    }

    /** The links that citations are, in order. */
    List<LinkSpot> cited() {
        return citations.all();
    }

    /** The links of a line, in order. A citation's words win over an address that is written in them. */
    public List<LinkSpot> in(Stretch line) {
        var found = new ArrayList<>(citations.overlapping(line));
        var matcher = ADDRESS.matcher(text).region(line.start(), line.end());
        while (matcher.find()) {
            written(matcher.start(), matcher.end()).filter(spot -> found.stream().noneMatch(other -> other.place().overlaps(spot.place())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<LinkSpot> written(int start, int end) {
        var address = text.substring(start, end);
        if (CUT.stream().anyMatch(address::endsWith)) {
            return Optional.empty();
        }
        int length = address.length();
        while (length > 0 && isAfterwards(address, length)) {
            length--;
        }
        return Optional.of(new LinkSpot(new Stretch(start, start + length), address.substring(0, length)));
    }

    private static boolean isAfterwards(String address, int length) {
        char last = address.charAt(length - 1);
        boolean isUnopened = last == ')' && address.lastIndexOf('(', length - 1) < 0 || last == ']' && address.lastIndexOf('[', length - 1) < 0;
        return isUnopened || SENTENCE_ENDS.indexOf(last) >= 0;
    }
}
