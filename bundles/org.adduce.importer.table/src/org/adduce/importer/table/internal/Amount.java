package org.adduce.importer.table.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Item;
import org.adduce.model.Comparison;
import org.adduce.model.ModelPackage.Literals;

/**
 * A number as it stands in one cell: {@code about 3,5 km}, {@code ≥ 10}, {@code 8–10 a}.
 *
 * @param comparator how it is meant; empty where nothing says so
 * @param low the number, or the lower one
 * @param high the number, or the higher one
 * @param unit what stands behind it, or nothing
 */
record Amount(Optional<Comparison> comparator, BigDecimal low, BigDecimal high, String unit) {

    private static final int LONGEST = 200;
    private static final String NUMBER = "[-+−]?\\d[\\d.,'’\u00A0\u202F]*(?: \\d{3}(?!\\d))*(?:[.,]\\d+)?(?:[eE][-+]?\\d{1,3})?";
    private static final Map<String, Comparison> WORDS = Map.ofEntries(Map.entry("=", Comparison.EQUAL), Map.entry("~", Comparison.ABOUT), Map.entry("≈", Comparison.ABOUT), Map.entry("about", Comparison.ABOUT),
            Map.entry("around", Comparison.ABOUT), Map.entry("ca", Comparison.ABOUT), Map.entry("ca.", Comparison.ABOUT), Map.entry("circa", Comparison.ABOUT), Map.entry(">", Comparison.AT_LEAST), Map.entry(">=", Comparison.AT_LEAST),
            Map.entry("≥", Comparison.AT_LEAST), Map.entry("at least", Comparison.AT_LEAST), Map.entry("over", Comparison.AT_LEAST), Map.entry("<", Comparison.AT_MOST), Map.entry("<=", Comparison.AT_MOST), Map.entry("≤", Comparison.AT_MOST),
            Map.entry("at most", Comparison.AT_MOST), Map.entry("up to", Comparison.AT_MOST), Map.entry("under", Comparison.AT_MOST));
    private static final Pattern FORM = Pattern.compile("(=|~|≈|>=|>|≥|<=|<|≤|about|around|ca\\.?|circa|at least|over|at most|up to|under)?\\s*(" + NUMBER + ")(?:\\s*(?:-|–|—|to|\\.\\.)\\s*(" + NUMBER + "))?\\s*([^\\d\\s].{0,40})?", Pattern.CASE_INSENSITIVE);

    /** The number in a cell; empty where it holds none. */
    static Optional<Amount> of(String cell, Numbers numbers) {
        var found = FORM.matcher(cell.strip());
        if (cell.length() > LONGEST || !found.matches()) {
            return Optional.empty();
        }
        var comparator = Optional.ofNullable(found.group(1)).map(word -> WORDS.get(word.toLowerCase(Locale.ROOT)));
        var unit = Optional.ofNullable(found.group(4)).orElse("").strip();
        return numbers.read(found.group(2)).flatMap(low -> found.group(3) == null ? Optional.of(new Amount(comparator, low, low, unit))
                : numbers.read(found.group(3)).map(high -> new Amount(comparator.or(() -> Optional.of(Comparison.BETWEEN)), low, high, unit)));
    }

    /** A quantity that says this. */
    Item in(Item quantity, String ownUnit) {
        var isLow = comparator.filter(Comparison.AT_MOST::equals).isPresent();
        var isHigh = comparator.filter(Comparison.AT_LEAST::equals).isPresent();
        return quantity.with(Literals.QUANTITY__LOW, isLow ? null : low).with(Literals.QUANTITY__HIGH, isHigh ? null : high)
                .with(Literals.QUANTITY__COMPARATOR, comparator.orElse(null)).with(Literals.QUANTITY__UNIT, unit.isEmpty() ? ownUnit : unit);
    }
}
