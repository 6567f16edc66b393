package org.adduce.importer.bibliography.internal.latex;

/** Raised and lowered characters: where Unicode has all of them, those, else the plain ones with a mark in formulas. */
final class Raised {

    private static final String PLAIN = "0123456789+-=()ni";
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ";

    private Raised() {
    }

    /** In running text, where "16th" stays readable without a mark. */
    static String of(String text, boolean isHigh) {
        return fits(text) ? moved(text, isHigh) : text;
    }

    /** In a formula, where the mark is needed to read it. */
    static String inFormula(String text, boolean isHigh) {
        if (fits(text)) {
            return moved(text, isHigh);
        }
        if (text.isEmpty()) {
            return "";
        }
        if (isHigh && (text.equals("∘") || text.equals("°"))) {
            return "°";
        }
        if (isHigh && text.chars().allMatch(c -> c == '′')) {
            return text;
        }
        var mark = isHigh ? "^" : "_";
        return text.length() == 1 ? mark + text : mark + "(" + text + ")";
    }

    /** Letters that are all of a formula and raised, without the mark that says so. */
    static String ordinal(String formula) {
        boolean isGroup = formula.startsWith("^(") && formula.endsWith(")");
        var letters = isGroup ? formula.substring(2, formula.length() - 1) : formula.startsWith("^") ? formula.substring(1) : "";
        return !letters.isEmpty() && letters.chars().allMatch(Character::isLetter) ? letters : formula;
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
    }

    private static String moved(String text, boolean isHigh) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append((isHigh ? HIGH : LOW).charAt(PLAIN.indexOf(c))));
        return out.toString();
    }

    /** Whether what was read so far ends with a number, so that raised letters are the end of its word: {@code 4$^{th}$}, {@code XX$^e$}. */
    static boolean isAfterNumber(CharSequence read) {
        char last = read.isEmpty() ? ' ' : read.charAt(read.length() - 1);
        return Character.isDigit(last) || "IVXLCM".indexOf(last) >= 0;
    }
}
