package org.adduce.importer.bibliography.internal.reference;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/** Makes times of the dates of bibliographies. What is none gives nothing, and is kept as it is written by whoever asks. */
public final class Dates {

    private static final int LONGEST = 100;
    private static final Pattern ROMAN = Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");

    private static final Pattern CENTURY = Pattern.compile("-?\\d{2}[?~%]?");

    private Dates() {
    }

    /** A date as BibLaTeX writes it: EDTF, with a few freedoms. */
    public static Optional<When> edtf(String text) {
        var date = text.strip();
        // two digits are a century to EDTF, which no bibliography means
        if (date.isEmpty() || date.length() > LONGEST || "@[{".indexOf(date.charAt(0)) >= 0 || CENTURY.matcher(date).matches()) {
            return Optional.empty();
        }
        var exact = parse(date.endsWith("/") ? date + ".." : date);
        return exact.or(() -> parse(padded(date))).or(() -> parse(date.replace('u', 'X').replace("/*", "/..").replace("*/", "../")));
    }

    private static String padded(String date) {
        return LOOSE.matcher(date).replaceAll(found -> {
            var month = two(found.group(2));
            return found.group(1) + '-' + (found.group(3) == null ? month : month + '-' + two(found.group(3)));
        });
    }

    /** A year in any digits, or in Roman ones. */
    public static Optional<When> year(String text) {
        var year = digits(text.strip());
        if (YEAR.matcher(year).matches()) {
            return parse(year);
        }
        return year.length() > 2 && ROMAN.matcher(year).matches() ? parse("%04d".formatted(roman(year))) : Optional.empty();
    }

    private static String digits(String text) {
        return isAscii(text) ? text : withAsciiDigits(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withAsciiDigits(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            out.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return out.toString();
    }

    private static int roman(String text) {
        int sum = 0;
        int before = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value = switch (text.charAt(i)) {
                case 'M' -> 1000;
                case 'D' -> 500;
                case 'C' -> 100;
                case 'L' -> 50;
                case 'X' -> 10;
                case 'V' -> 5;
                default -> 1;
            };
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }

    /** A year with what stands in the field of the month, and perhaps a day. */
    public static Optional<When> of(String year, String month, String day) {
        var number = month.strip();
        if (number.matches("\\d{1,2}") && day.strip().matches("\\d{1,2}")) {
            return year(year).flatMap(when -> parse(when.text() + '-' + two(number) + '-' + two(day.strip())));
        }
        return year(year).flatMap(when -> MonthPhrase.read(when.text(), day.isBlank() ? month : month + " " + day));
    }

    /** A date in words or in an everyday notation: {@code c. 1985}, {@code June 12, 2003}, {@code 2013/04/18}, {@code 1985--90}. */
    public static Optional<When> phrase(String text) {
        return text.isBlank() || text.length() > LONGEST ? Optional.empty() : DateWords.read(digits(text.strip()));
    }

    static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** A time, if the text is one. */
    static Optional<When> parse(String text) {
        try {
            return Optional.of(When.parse(text));
        } catch (WhenFormatException e) {
            // no fault: whoever asks keeps the words as they are
            return Optional.empty();
        }
    }
}
