package org.adduce.core.insight;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The factors that units are made of: a plain unit of UCUM, perhaps with a prefix and a power. */
final class Atom {

    private static final Pattern POWER = Pattern.compile("([^0-9+-]+)([+-]?[1-9])");
    private static final Pattern ANNOTATION = Pattern.compile("(.*)\\{[^{}]*\\}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");

    private static final Map<String, BigDecimal> PREFIXES = Map.ofEntries(power("E", 18), power("P", 15), power("T", 12), power("G", 9),
            power("M", 6), power("k", 3), power("h", 2), power("d", -1), power("c", -2), power("m", -3), power("u", -6), power("n", -9), power("p", -12));

    /** Those that take prefixes. */
    private static final Map<String, Unit> METRIC = Map.ofEntries(base("s"), base("m"), base("g"), base("A"), base("K"), base("W"), base("By"),
            entry("bit", "By", "0.125"), base("Hz"), base("eV"), base("mol"), entry("t", "g", "1000000"), base("V"),
            Map.entry("J", new Unit(Map.of("W", 1, "s", 1), BigDecimal.ONE)), entry("L", "l", "1"), base("l"));

    /** Those that do not; the month and the year are the mean ones of UCUM. */
    private static final Map<String, Unit> PLAIN = Map.ofEntries(entry("min", "s", "60"), entry("h", "s", "3600"), entry("d", "s", "86400"),
            entry("wk", "s", "604800"), entry("mo", "s", "2629800"), entry("a", "s", "31557600"), number("%", "0.01"), number("[ppth]", "0.001"),
            number("[ppm]", "0.000001"), number("[ppb]", "0.000000001"));

    private static final Map<String, Unit> READ = new HashMap<>(METRIC);

    static {
        READ.putAll(PLAIN);
    }

    private Atom() {
    }

    private static Map.Entry<String, BigDecimal> power(String prefix, int exponent) {
        return Map.entry(prefix, BigDecimal.ONE.scaleByPowerOfTen(exponent));
    }

    private static Map.Entry<String, Unit> base(String name) {
        return Map.entry(name, Unit.itself(name));
    }

    private static Map.Entry<String, Unit> entry(String name, String base, String factor) {
        return Map.entry(name, new Unit(Map.of(base, 1), new BigDecimal(factor)));
    }

    private static Map.Entry<String, Unit> number(String name, String factor) {
        return Map.entry(name, new Unit(Map.of(), new BigDecimal(factor)));
    }

    /** Whether it is the code of a currency: no two of them can be converted without a day. */
    static boolean isMoney(String text) {
        return MONEY.matcher(text).matches();
    }

    /** What one factor stands for; what counts things ({@code {chips}}) is told apart by what it counts. */
    static Unit read(String text) {
        var annotated = ANNOTATION.matcher(text);
        if (annotated.matches()) {
            return annotated.group(1).isEmpty() ? Unit.itself(text) : read(annotated.group(1));
        }
        if (NUMBER.matcher(text).matches()) {
            return new Unit(Map.of(), new BigDecimal(text).max(BigDecimal.ONE));
        }
        var raised = POWER.matcher(text);
        return raised.matches() ? Unit.ONE.times(plain(raised.group(1)), Integer.parseInt(raised.group(2))) : plain(text);
    }

    private static Unit plain(String text) {
        var exact = READ.get(text);
        if (exact != null) {
            return exact;
        }
        return PREFIXES.entrySet().stream().filter(prefix -> text.startsWith(prefix.getKey()) && METRIC.containsKey(text.substring(prefix.getKey().length())))
                .findFirst().map(prefix -> scaled(METRIC.get(text.substring(prefix.getKey().length())), prefix.getValue())).orElseGet(() -> Unit.itself(text));
    }

    private static Unit scaled(Unit unit, BigDecimal factor) {
        return new Unit(unit.dimension(), unit.factor().multiply(factor));
    }
}
