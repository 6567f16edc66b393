package org.adduce.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adduce.model.QuoteState;

/**
 * Looks for quoted words in a text: exactly, told apart by what stands around them; else nearly; else between what stood
 * around them.
 */
final class QuoteSearch {

    private static final int MOST_PLACES = 1000;
    private static final int PLACES_TO_CHOOSE_FROM = 10;
    /** Less than this before and after the words says too little about where they were. */
    private static final int LEAST_CONTEXT = 12;

    private final String exact;
    private final String prefix;
    private final String suffix;
    private final String text;

    QuoteSearch(String exact, String prefix, String suffix, String text) {
        this.exact = exact;
        this.prefix = prefix;
        this.suffix = suffix;
        this.text = text;
    }

    /** What was found. */
    record Result(QuoteState state, List<Span> spans) {
    }

    Result search() {
        if (exact.isEmpty()) {
            return new Result(QuoteState.LOST, List.of());
        }
        var same = occurrences();
        if (!same.isEmpty()) {
            return choose(same, QuoteState.FOUND, Comparator.comparingInt(this::context).reversed());
        }
        var near = new NearMatch(exact, text).places();
        if (!near.isEmpty()) {
            return choose(near, QuoteState.ALTERED, Comparator.<Span>comparingInt(span -> span.distance() - context(span)));
        }
        return betweenContext();
    }

    private List<Span> occurrences() {
        var spans = new ArrayList<Span>();
        for (int at = text.indexOf(exact); at >= 0 && spans.size() < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
            spans.add(new Span(at, at + exact.length(), 0));
        }
        return spans;
    }

    private static Result choose(List<Span> spans, QuoteState state, Comparator<Span> likelier) {
        var best = spans.stream().min(likelier).orElseThrow();
        var equals = spans.stream().filter(span -> likelier.compare(span, best) == 0).limit(PLACES_TO_CHOOSE_FROM).toList();
        return equals.size() == 1 ? new Result(state, equals) : new Result(QuoteState.AMBIGUOUS, equals);
    }

    /** How many letters before and after a place are those that stood around the quote. */
    private int context(Span span) {
        int same = 0;
        int before = Math.min(prefix.length(), span.start());
        while (same < before && prefix.charAt(prefix.length() - 1 - same) == text.charAt(span.start() - 1 - same)) {
            same++;
        }
        int after = Math.min(suffix.length(), text.length() - span.end());
        int behind = 0;
        while (behind < after && suffix.charAt(behind) == text.charAt(span.end() + behind)) {
            behind++;
        }
        return same + behind;
    }

    private Result betweenContext() {
        int before = text.indexOf(prefix);
        if (prefix.length() < LEAST_CONTEXT || suffix.length() < LEAST_CONTEXT || before < 0 || text.indexOf(prefix, before + 1) >= 0) {
            return new Result(QuoteState.LOST, List.of());
        }
        int start = before + prefix.length();
        int end = text.indexOf(suffix, start);
        boolean isThere = end > start && end - start <= 2 * exact.length() + LEAST_CONTEXT;
        return isThere ? new Result(QuoteState.ALTERED, List.of(new Span(start, end, exact.length())))
                : new Result(QuoteState.LOST, List.of());
    }
}
