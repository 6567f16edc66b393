package org.adduce.model.time;

/**
 * Which components of a date are marked approximate and which uncertain (ISO 8601-2:2019, 8.2), as sets of bits.
 *
 * @param approximate the components marked {@code ~} or {@code %}
 * @param uncertain the components marked {@code ?} or {@code %}
 */
record Marks(int approximate, int uncertain) {

    static final int YEAR = 1;
    static final int MONTH = 2;
    static final int DAY = 4;
    static final int ALL = YEAR | MONTH | DAY;

    static final Marks NONE = new Marks(0, 0);

    /** These marks and a further one on some components. */
    Marks with(char qualifier, int components) {
        return switch (qualifier) {
            case '~' -> new Marks(approximate | components, uncertain);
            case '?' -> new Marks(approximate, uncertain | components);
            case '%' -> new Marks(approximate | components, uncertain | components);
            default -> throw new IllegalArgumentException("no qualifier: " + qualifier);
        };
    }

    Marks and(Marks other) {
        return new Marks(approximate | other.approximate, uncertain | other.uncertain);
    }

    boolean isApproximate() {
        return approximate != 0;
    }

    boolean isUncertain() {
        return uncertain != 0;
    }

    boolean isNone() {
        return approximate == 0 && uncertain == 0;
    }

    /** Whether each mark is on all of some components or on none. */
    boolean isWhole(int components) {
        return isAllOrNone(approximate & components, components) && isAllOrNone(uncertain & components, components);
    }

    /** The one qualifier that says as much of a whole date, or nothing. */
    String qualifier() {
        return qualifier(ALL);
    }

    /** The qualifier for some components, or nothing. */
    String qualifier(int components) {
        boolean about = (approximate & components) != 0;
        boolean perhaps = (uncertain & components) != 0;
        return about && perhaps ? "%" : about ? "~" : perhaps ? "?" : "";
    }

    End end() {
        return isNone() ? End.SHARP : End.SOFT;
    }

    private static boolean isAllOrNone(int marked, int components) {
        return marked == 0 || marked == components;
    }
}
