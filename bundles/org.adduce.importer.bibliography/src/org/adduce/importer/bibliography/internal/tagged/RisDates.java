package org.adduce.importer.bibliography.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.bibliography.internal.reference.Dates;
import org.adduce.importer.bibliography.internal.reference.Reference;
import org.adduce.model.time.When;

/** When a record of RIS was published: the finest of its dates that does not contradict its year. */
final class RisDates {

    private static final Pattern STAGE = Pattern.compile("^(\\d{4}(?:/\\d{0,2}){0,2})/\\s*(\\p{L}[\\p{L} ]*)$");
    private static final Pattern SEASON = Pattern.compile("(?i)^(\\d{4})/{1,3}\\s*(spring|summer|autumn|fall|winter)$");
    private static final Pattern INTERVAL = Pattern.compile("\\d{4}(?:-\\d{2}){1,2}/\\d{4}(?:-\\d{2}){1,2}");
    private static final int YEAR = 4;

    private RisDates() {
    }

    static void read(TaggedRecord record, Reference reference) {
        Optional<When> best = Optional.empty();
        Optional<When> stages = Optional.empty();
        var others = new ArrayList<String>();
        for (var tag : List.of("PY", "Y1", "DA")) {
            for (var value : record.values(tag).toList()) {
                var stage = STAGE.matcher(value);
                if (stage.matches() && season(value).isEmpty() && Dates.phrase(value).isEmpty()) {
                    stages = stages.or(() -> when(stage.group(1)));
                    reference.add(stage.group(2).strip().toLowerCase(Locale.ROOT).replace(' ', '-'), stage.group(1));
                    continue;
                }
                var when = season(value).or(() -> when(value));
                if (when.isPresent() && (best.isEmpty() || refines(best.get(), when.get()))) {
                    best = when;
                } else if (when.isEmpty() || !refines(when.get(), best.orElseThrow()) && !when.equals(best)) {
                    others.add(value);
                }
            }
        }
        (best.isPresent() ? best : stages).ifPresent(reference::published);
        others.forEach(value -> reference.add("date", value));
    }

    /** A date in EDTF, or as it is written. */
    static String text(String value) {
        return when(value).map(When::text).orElse(value);
    }

    private static Optional<When> when(String value) {
        return Dates.edtf(value.endsWith("/") ? value.replaceAll("/+$", "") : value).filter(when -> isPlain(when) || INTERVAL.matcher(value).matches()).or(() -> Dates.phrase(value));
    }

    /** What stands behind the day may be the season: {@code 1999///Spring}. */
    private static Optional<When> season(String value) {
        var season = SEASON.matcher(value);
        return season.matches() ? Dates.phrase(season.group(2) + ' ' + season.group(1)) : Optional.empty();
    }

    /** A slash is a border of parts in RIS, and no interval where the parts have no dashes. */
    private static boolean isPlain(When when) {
        return when.text().indexOf('/') < 0;
    }

    private static boolean refines(When coarse, When fine) {
        return coarse.text().length() == YEAR && fine.text().length() > YEAR && fine.text().startsWith(coarse.text());
    }
}
