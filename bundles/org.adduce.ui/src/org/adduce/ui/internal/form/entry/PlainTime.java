package org.adduce.ui.internal.form.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns plainly written times into EDTF: marks before and after, spans, and single dates between them. */
final class PlainTime {

    private record Span(Pattern pattern, BinaryOperator<String> edtf) {
    }

    private record Open(Pattern pattern, UnaryOperator<String> edtf) {
    }

    private static final List<Span> SPANS = List.of(
            new Span(Pattern.compile("(?:between|from) (.+?) (?:and|to|until|till) (.+)"), PlainTime::interval),
            new Span(Pattern.compile("(.+?) (?:to|until|till|[-\u2013\u2014]) (.+)"), PlainTime::interval),
            new Span(Pattern.compile("(\\d{4})[-\u2013\u2014](\\d{4})"), PlainTime::interval));
    private static final List<Open> OPENS = List.of(
            new Open(Pattern.compile("(?:since|from) (.+?)(?: on| onwards?)?"), date -> date + "/.."),
            new Open(Pattern.compile("(?:until|till|up to) (.+)"), date -> "../" + date),
            new Open(Pattern.compile("(?:before|by) (.+)"), date -> "[.." + date + "]"),
            new Open(Pattern.compile("after (.+)"), date -> "[" + date + "..]"));
    private static final Pattern ABOUT = Pattern.compile("(?:about|around|circa|approximately|ca\\.?|c\\.|~) ?(.+)|(.+?),? (?:about|circa)");
    private static final Pattern PERHAPS = Pattern.compile("(?:perhaps|maybe|probably|possibly) (.+)|(.+?)(?:,? perhaps| ?\\?)");

    private final PlainDate dates;

    PlainTime(LocalDate today) {
        dates = new PlainDate(today);
    }

    /** The EDTF of a plainly written time; it need not name a date that exists. */
    Optional<String> edtf(String text) {
        var folded = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return marked(folded).or(() -> open(folded)).or(() -> span(folded));
    }

    private Optional<String> open(String text) {
        return OPENS.stream().flatMap(open -> group(open.pattern.matcher(text)).flatMap(this::marked).map(open.edtf).stream()).findFirst();
    }

    private Optional<String> span(String text) {
        return SPANS.stream().flatMap(span -> span(span, text).stream()).findFirst();
    }

    private Optional<String> span(Span span, String text) {
        var match = span.pattern.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var end = match.group(2);
        return marked(match.group(1)).or(() -> dates.lacking(match.group(1), end))
                .flatMap(first -> marked(end).map(last -> span.edtf.apply(first, last)));
    }

    /** A single date with what surrounds it: "about 2024", "June 2024?". */
    private Optional<String> marked(String text) {
        return group(ABOUT.matcher(text)).flatMap(dates::edtf).map(date -> date + "~")
                .or(() -> group(PERHAPS.matcher(text)).flatMap(dates::edtf).map(date -> date + "?"))
                .or(() -> dates.edtf(text));
    }

    private static Optional<String> group(Matcher match) {
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(match.groupCount() > 1 && match.group(1) == null ? match.group(2) : match.group(1));
    }

    private static String interval(String first, String last) {
        return first + '/' + last;
    }
}
