package org.adduce.model.time;

/** Says a year, or several as one. */
final class YearPhrase {

    private static final int A_CENTURY = 100;

    private final Messages messages;

    YearPhrase(Messages messages) {
        this.messages = messages;
    }

    String of(long year) {
        if (year <= 0) {
            return messages.text("year.before.christ", of(1 - year));
        }
        return DateText.isShort(year) ? Long.toString(year) : messages.text("year.long", year);
    }

    String of(YearMask year) {
        return switch (year.unspecifiedFromRight()) {
            case 0 -> year.isExact() ? of(year.first()) : unknown(year);
            case 1 -> decade(year.first(), year.last());
            default -> years(year.first(), year.last());
        };
    }

    String of(YearSpan span) {
        int last = span.first() + span.years() - 1;
        return span.type() == WhenType.DECADE ? decade(span.first(), last) : years(span.first(), last);
    }

    String of(LongYear year) {
        if (year.isBeyondReckoning()) {
            return messages.text("year.the", year.written());
        }
        return year.years() > 1 ? messages.text("year.estimated", of(year.first()), of(year.last()), of(year.year()))
                : DateText.isShort(year.year()) ? of(year.year()) : messages.text("year.the", of(year.year()));
    }

    private String unknown(YearMask year) {
        boolean isAny = year.digits().chars().allMatch(c -> c == DigitMask.UNSPECIFIED);
        return isAny ? messages.plain("year.unknown") : messages.text("year.between", of(year.first()), of(year.last()));
    }

    /** "The 1980s"; but "the 1900s" could be the century. */
    private String decade(int first, int last) {
        return first > 0 && first % A_CENTURY != 0 ? messages.text("decade", of(first)) : years(first, last);
    }

    private String years(int first, int last) {
        return messages.text("years", of(first), of(last));
    }
}
