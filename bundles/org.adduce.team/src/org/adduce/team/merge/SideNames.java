package org.adduce.team.merge;

/**
 * What people call the two sides of a merge, best by who made them: a conflict is told in these names.
 *
 * @param ours whose version is merged into
 * @param theirs whose version is merged in
 * @since 1.0
 */
public record SideNames(String ours, String theirs) {

    /** Names where nobody knows better. */
    public static final SideNames PLAIN = new SideNames("ours", "theirs");

    /** Tells two sides of one name apart. */
    public SideNames {
        ours = clean(ours);
        theirs = clean(theirs);
        if (ours.equals(theirs)) {
            theirs = theirs + " (2)";
        }
    }

    /** No file can hold control characters. */
    private static String clean(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip();
    }
}
