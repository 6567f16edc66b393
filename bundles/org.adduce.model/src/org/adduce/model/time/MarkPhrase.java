package org.adduce.model.time;

import java.util.ArrayList;

/** Says which parts of a date are approximate or uncertain. */
final class MarkPhrase {

    private final Messages messages;

    MarkPhrase(Messages messages) {
        this.messages = messages;
    }

    /** A phrase with what the marks say after it, as in "June 2024, about". */
    String after(Expression date, String phrase) {
        return with("after", date, phrase);
    }

    /** A phrase with what the marks say before it, as in "about June 2024", so that more can follow. */
    String before(Expression date, String phrase) {
        return with("before", date, phrase);
    }

    private String with(String place, Expression date, String phrase) {
        var marks = date.marks();
        if (marks.isNone()) {
            return phrase;
        }
        return marks.isWhole(components(date)) ? messages.text("marks." + place + name(marks.qualifier()), phrase)
                : messages.text("marks.parts", phrase, parts(date));
    }

    private String parts(Expression date) {
        var parts = new ArrayList<String>();
        for (int component = Marks.YEAR; component <= Marks.DAY; component <<= 1) {
            var qualifier = date.marks().qualifier(component);
            if (!qualifier.isEmpty()) {
                parts.add(messages.text("part" + name(qualifier), messages.plain("part." + partName(date, component))));
            }
        }
        return String.join(messages.plain("part.separator"), parts);
    }

    private static String partName(Expression date, int component) {
        return switch (component) {
            case Marks.YEAR -> "year";
            case Marks.MONTH -> date instanceof Season ? "season" : "month";
            default -> "day";
        };
    }

    private static int components(Expression date) {
        return switch (date) {
            case PlainDate plain -> components(plain.precision());
            case MaskedDate masked -> components(masked.precision());
            case Season season -> Marks.YEAR | Marks.MONTH;
            case YearSpan span -> Marks.YEAR;
            case LongYear year -> Marks.YEAR;
            case Moment moment -> Marks.ALL;
            case Distance distance -> Marks.ALL;
            case Interval interval -> Marks.ALL;
            case DateSet set -> Marks.ALL;
        };
    }

    private static int components(Precision precision) {
        return switch (precision) {
            case YEAR -> Marks.YEAR;
            case MONTH -> Marks.YEAR | Marks.MONTH;
            case DAY, MINUTE -> Marks.ALL;
        };
    }

    private static String name(String qualifier) {
        return switch (qualifier) {
            case "~" -> ".approximate";
            case "?" -> ".uncertain";
            default -> ".both";
        };
    }
}
