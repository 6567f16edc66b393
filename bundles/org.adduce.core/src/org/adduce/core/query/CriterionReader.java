package org.adduce.core.query;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.osgi.util.NLS;

/** Reads the value after {@code field:} by what the field can be asked. */
final class CriterionReader {

    private static final String NUMBER = "[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?%?";
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=)?(" + NUMBER + ")");
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")\\.\\.(" + NUMBER + ")");

    private final Field field;
    private final String value;
    private final int offset;

    /**
     * Reads one value.
     *
     * @param offset where it stands in the query
     */
    CriterionReader(Field field, String value, int offset) {
        this.field = field;
        this.value = value;
        this.offset = offset;
    }

    Criterion read() {
        return switch (field.sort()) {
            case TEXT -> new Criterion.Contains(Folding.fold(value));
            case ID -> new Criterion.Begins(value.toLowerCase(Locale.ROOT));
            case TIME -> new Criterion.During(when());
            case WORD -> new Criterion.OneOf(words());
            case TRUTH -> new Criterion.OneOf(Set.of(truth()));
            case NUMBER -> number();
            case SURENESS -> Character.isLetter(value.codePointAt(0)) ? new Criterion.Phrased(Folding.fold(value)) : number();
            case ELEMENT -> new Criterion.Refers(Folding.fold(value));
        };
    }

    private When when() {
        try {
            return When.parse(value);
        } catch (WhenFormatException e) {
            throw new QueryFormatException(NLS.bind(Messages.timeExpected, value, e.getMessage()), offset + e.offset());
        }
    }

    private boolean truth() {
        return switch (Folding.fold(value)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new QueryFormatException(NLS.bind(Messages.truthExpected, value), offset);
        };
    }

    /** The words meant: the very word, else all that begin so. */
    private Set<Enumerator> words() {
        var exact = new LinkedHashSet<Enumerator>();
        var begun = new LinkedHashSet<Enumerator>();
        var all = new LinkedHashSet<String>();
        var wanted = Folding.fold(value).replace('_', ' ').replace('-', ' ');
        for (var feature : ((Field.Stored) field).features()) {
            for (EEnumLiteral literal : ((EEnum) feature.getEType()).getELiterals()) {
                all.add(literal.getLiteral());
                if (literal.getLiteral().equals(wanted)) {
                    exact.add(literal.getInstance());
                } else if (literal.getLiteral().startsWith(wanted)) {
                    begun.add(literal.getInstance());
                }
            }
        }
        if (exact.isEmpty() && begun.isEmpty()) {
            throw new QueryFormatException(NLS.bind(Messages.wordUnknown, new Object[] {value, field.name(), String.join(", ", all)}), offset);
        }
        return exact.isEmpty() ? begun : exact;
    }

    private Criterion number() {
        var comparison = COMPARISON.matcher(value);
        if (comparison.matches()) {
            return compared(comparison.group(1) == null ? "=" : comparison.group(1), number(comparison, 2));
        }
        var range = RANGE.matcher(value);
        if (!range.matches()) {
            throw new QueryFormatException(NLS.bind(Messages.numberExpected, value), offset);
        }
        if (number(range, 2) < number(range, 1)) {
            throw new QueryFormatException(Messages.rangeBackwards, offset + range.start(2));
        }
        return new Criterion.Within(number(range, 1), true, number(range, 2), true);
    }

    private static Criterion compared(String comparison, double number) {
        return switch (comparison) {
            case ">" -> new Criterion.Within(number, false, Double.POSITIVE_INFINITY, true);
            case ">=" -> new Criterion.Within(number, true, Double.POSITIVE_INFINITY, true);
            case "<" -> new Criterion.Within(Double.NEGATIVE_INFINITY, true, number, false);
            case "<=" -> new Criterion.Within(Double.NEGATIVE_INFINITY, true, number, true);
            default -> new Criterion.Within(number, true, number, true);
        };
    }

    private static double number(Matcher matcher, int group) {
        var text = matcher.group(group);
        return text.endsWith("%") ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100 : Double.parseDouble(text);
    }
}
