package org.adduce.timeline.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The ticks of a scale: a row of labelled ones as close as their words allow, a row of context above them (the day over
 * hours, the month over days, the year over months; none over years), and small ones without words between them.
 *
 * @param small instants of ticks without words
 * @param labelled the ticks whose words stand apart from one another
 * @param context what the labelled ones belong to; the first begins at or before the range
 * @since 1.0
 */
public record Ticks(List<Long> small, List<Tick> labelled, List<Tick> context) {

    /** The room between a tick and its words, and between words and the next tick, in pixels. */
    public static final double GAP = 6;

    /** How close small ticks may stand, in pixels. */
    private static final double LEAST = 8;

    /**
     * Ticks for a scale.
     *
     * @param scale the scale
     * @param width how wide a text is, in pixels
     * @param locale the language of the words
     */
    public static Ticks of(TimeScale scale, ToDoubleFunction<String> width, Locale locale) {
        var words = new TickWords(locale, scale.range());
        for (var unit : TickUnit.ALL) {
            var form = fitting(words.forms(unit), unit, scale, width, words);
            if (form.isPresent()) {
                var context = contextOf(unit);
                var contexts = context.flatMap(u -> fitting(words.contexts(u), u, scale, width, words)
                        .or(() -> Optional.of(words.contexts(u).getLast()))
                        .map(f -> labelled(u, f, scale.range(), words)));
                return new Ticks(small(unit, scale), labelled(unit, form.get(), scale.range(), words), contexts.orElse(List.of()));
            }
        }
        return new Ticks(List.of(), List.of(), List.of());
    }

    /** The first form whose words always fit between two ticks. */
    private static Optional<String> fitting(List<String> forms, TickUnit unit, TimeScale scale, ToDoubleFunction<String> width, TickWords words) {
        double room = unit.millis() / scale.millisPerPixel() - 3 * GAP;
        return forms.stream().filter(form -> words.sample(unit, form).stream().mapToDouble(width).max().orElse(0) <= room).findFirst();
    }

    private static List<Long> small(TickUnit unit, TimeScale scale) {
        var small = TickUnit.ALL.stream().filter(u -> u.divides(unit) && u.millis() / scale.millisPerPixel() >= LEAST)
                .findFirst();
        return small.map(u -> instants(u, scale.range())).orElse(List.of());
    }

    private static Optional<TickUnit> contextOf(TickUnit unit) {
        return switch (unit.base()) {
            case MINUTE, HOUR -> Optional.of(new TickUnit(TickUnit.Base.DAY, 1));
            case DAY, WEEK -> Optional.of(new TickUnit(TickUnit.Base.MONTH, 1));
            case MONTH -> Optional.of(new TickUnit(TickUnit.Base.YEAR, 1));
            case YEAR -> Optional.empty();
        };
    }

    private static List<Long> instants(TickUnit unit, TimeRange range) {
        var instants = new ArrayList<Long>();
        for (long tick = unit.floor(range.from()); tick <= range.to(); tick = unit.next(tick)) {
            if (tick >= range.from()) {
                instants.add(tick);
            }
        }
        return List.copyOf(instants);
    }

    /** From the last tick at or before the range, so that a label can stay in view while its tick has left it. */
    private static List<Tick> labelled(TickUnit unit, String form, TimeRange range, TickWords words) {
        var ticks = new ArrayList<Tick>();
        for (long tick = unit.floor(range.from()); tick <= range.to(); tick = unit.next(tick)) {
            ticks.add(new Tick(tick, unit.next(tick), words.text(tick, form)));
        }
        return List.copyOf(ticks);
    }
}
