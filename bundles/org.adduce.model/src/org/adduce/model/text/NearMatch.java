package org.adduce.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where words stand in a text although letters were changed, added or left out: short pieces of the words that
 * still stand as they were say where to look, and an alignment there says where they begin and end. The time it takes
 * grows with the text alone, whatever the words.
 */
final class NearMatch {

    /** More changed letters than this share of all, and it is another text. */
    private static final double TOLERANCE = 0.3;
    /** Shorter words are like too many others. */
    private static final int SHORTEST = 8;
    /** Of longer words only this much of the beginning and of the end is aligned. */
    private static final int LONGEST = 600;
    private static final int PIECES = 24;
    private static final int SIGHTINGS_A_PIECE = 200;
    private static final int CANDIDATES = 12;

    private final String words;
    private final String text;

    NearMatch(String words, String text) {
        this.words = words;
        this.text = text;
    }

    /** The likeliest places, the best first; those that overlap a better one are left out. */
    List<Span> places() {
        if (words.length() < SHORTEST) {
            return List.of();
        }
        return words.length() <= LONGEST ? aligned() : joined();
    }

    private List<Span> aligned() {
        var spans = new ArrayList<Span>();
        for (int start : candidates()) {
            int slack = words.length() / 4 + 16;
            int from = Math.max(0, start - slack);
            int to = Math.min(text.length(), start + words.length() + slack);
            var span = new Alignment(words, text, from, to).best();
            if (span.distance() <= words.length() * TOLERANCE) {
                spans.add(span);
            }
        }
        return withoutOverlaps(spans);
    }

    /** Long words are where their beginning is, up to where their end is. */
    private List<Span> joined() {
        int part = LONGEST / 2;
        var heads = new NearMatch(words.substring(0, part), text).places();
        var tails = new NearMatch(words.substring(words.length() - part), text).places();
        var spans = new ArrayList<Span>();
        for (var head : heads) {
            tails.stream().filter(tail -> isFarEnough(tail.end() - head.start()))
                    .map(tail -> new Span(head.start(), tail.end(), head.distance() + tail.distance()))
                    .min(Comparator.comparingInt(Span::distance)).ifPresent(spans::add);
        }
        return withoutOverlaps(spans);
    }

    private boolean isFarEnough(int length) {
        return length > words.length() * (1 - TOLERANCE) && length < words.length() * (1 + TOLERANCE);
    }

    private static List<Span> withoutOverlaps(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::distance).thenComparingInt(Span::start));
        var apart = new ArrayList<Span>();
        for (var span : spans) {
            if (apart.stream().noneMatch(span::overlaps)) {
                apart.add(span);
            }
        }
        return apart;
    }

    /** Offsets near which the words may begin: those that most pieces speak for. */
    private List<Integer> candidates() {
        var votes = new HashMap<Integer, Integer>();
        var firsts = new HashMap<Integer, Integer>();
        int coarse = words.length() / 4 + 8;
        int size = Math.clamp(words.length() / 5, 4, 12);
        int step = Math.max(1, (words.length() - size) / PIECES);
        for (int at = 0; at + size <= words.length(); at += step) {
            int hit = text.indexOf(words.substring(at, at + size));
            for (int seen = 0; hit >= 0 && seen < SIGHTINGS_A_PIECE; seen++) {
                int start = Math.max(0, hit - at);
                votes.merge(start / coarse, 1, Integer::sum);
                firsts.putIfAbsent(start / coarse, start);
                hit = text.indexOf(words.substring(at, at + size), hit + 1);
            }
        }
        return votes.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES).map(entry -> firsts.get(entry.getKey())).toList();
    }
}
